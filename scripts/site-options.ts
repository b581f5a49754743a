import { fileURLToPath } from "node:url";
import type { DossierOptions } from "./dossier/load-dossier.ts";

/** The folder of the project. */
export const projectRoot = fileURLToPath(new URL("..", import.meta.url));

/**
 * What the environment decides: DOSSIER_ROOT (folder with content/ and _data/bron/, default the project), SITE_URL and
 * SOURCE_DATE_EPOCH. Nothing else from the environment reaches a page.
 */
export function dossierOptions(env: NodeJS.ProcessEnv = process.env): DossierOptions {
  return {
    root: env["DOSSIER_ROOT"] ?? projectRoot,
    epochInSeconds: env["SOURCE_DATE_EPOCH"],
    siteUrl: env["SITE_URL"],
  };
}

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { dossierOptions, projectRoot } from "../../../scripts/site-options.ts";
import { runBuild } from "./run-build.ts";

/** The real site as the tests find it: where it was built from and where it is, or why it is not there. */
export interface RealSite {
  readonly root: string;
  readonly folder: string;
  readonly failure: string | null;
}

declare module "vitest" {
  interface ProvidedContext {
    readonly realSite: RealSite;
  }
}

/** Builds the real site once for all tests, into a folder of its own. DOSSIER_ROOT can name other content. */
export default async function setup(project: TestProject): Promise<() => void> {
  mkdirSync(join(projectRoot, ".build"), { recursive: true });
  const folder = mkdtempSync(join(projectRoot, ".build", "properties-"));
  const { root } = dossierOptions();
  const out = join(folder, "site");
  const { code, stdout, stderr } = await runBuild({ root, out });
  project.provide("realSite", { root, folder: out, failure: code === 0 ? null : stdout + stderr });
  return () => rmSync(folder, { recursive: true, force: true });
}

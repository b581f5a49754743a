import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { projectRoot } from "../../../scripts/site-options.ts";
import { serveFolder } from "./static-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the built site under test. */
    readonly siteFolder: string;
    /** Where it is served, with the headers of production. */
    readonly origin: string;
  }
}

interface BuiltSite {
  readonly folder: string;
  /** Folder to remove afterwards; null for a site that was there already. */
  readonly temporary: string | null;
}

async function buildSite(): Promise<BuiltSite> {
  mkdirSync(join(projectRoot, ".build"), { recursive: true });
  const temporary = mkdtempSync(join(projectRoot, ".build", "browser-"));
  const folder = join(temporary, "site");
  await promisify(execFile)(process.execPath, ["scripts/build.ts"], {
    cwd: projectRoot,
    env: { ...process.env, DOSSIER_OUT: folder },
  });
  return { folder, temporary };
}

/** Builds the real site once for all browser tests, or takes the one in DOSSIER_TEST_SITE, and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env["DOSSIER_TEST_SITE"];
  const site = given === undefined || given === "" ? await buildSite() : { folder: resolve(given), temporary: null };
  const server = await serveFolder(site.folder);
  project.provide("siteFolder", site.folder);
  project.provide("origin", server.origin);
  return async () => {
    await server.close();
    if (site.temporary !== null) rmSync(site.temporary, { recursive: true, force: true });
  };
}

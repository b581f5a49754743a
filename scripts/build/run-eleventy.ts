import { relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import { projectRoot } from "../site-options.ts";

/** Runs Eleventy once, from the project folder into `outDir`. Rejects when a template fails. */
export async function runEleventy(outDir: string): Promise<void> {
  process.chdir(projectRoot);
  const eleventy = new Eleventy("content", relative(projectRoot, outDir), {
    quietMode: true,
    configPath: ".eleventy.js",
    source: "script",
    runMode: "build",
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}

import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../../scripts/site-options.ts";
import { smallDossier, writeFiles } from "../../fixtures/small-dossier.ts";

const PARTS = [".eleventy.js", "package.json", "_includes", "_data/dossier.ts", "assets", "scripts"];

/** Copies the project without its content to a folder, and puts a dossier in it, file by file in the given order. */
export function copyProject(target: string, dossier: Readonly<Record<string, string>> = smallDossier): string {
  for (const part of PARTS) cpSync(join(projectRoot, part), join(target, part), { recursive: true });
  symlinkSync(join(projectRoot, "node_modules"), join(target, "node_modules"), "dir");
  mkdirSync(join(target, "content"), { recursive: true });
  writeFiles(target, dossier);
  return target;
}

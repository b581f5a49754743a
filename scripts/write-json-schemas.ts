import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { editorFiles } from "./editor/editor-files.ts";
import { projectRoot } from "./site-options.ts";

// With --check nothing is written: the command fails when a file is not what the schemas say.
const isCheck = process.argv.includes("--check");
const stale: string[] = [];
for (const { path, content } of editorFiles()) {
  const target = join(projectRoot, path);
  if (existsSync(target) && readFileSync(target, "utf8") === content) continue;
  if (isCheck) stale.push(path);
  else {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
if (stale.length > 0) {
  console.error(`Not up to date: ${stale.join(", ")}. Run "npm run fix" and commit the result.`);
  process.exitCode = 1;
}

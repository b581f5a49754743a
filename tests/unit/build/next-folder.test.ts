import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nextFolder } from "../../../scripts/build/next-folder.ts";
import { writeFiles } from "../../fixtures/small-dossier.ts";
import { tempFolder } from "../../fixtures/temp-folder.ts";

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}

test("the folder for a new site is beside the live one, and empty", () => {
  const folder = tempFolder();
  writeFiles(folder, { [`.build/next-${process.pid}/oud.html`]: "oud" });
  const next = nextFolder(join(folder, "live"), []);
  expect(next).toBe(join(folder, ".build", `next-${process.pid}`));
  expect(readdirSync(next)).toEqual([]);
});

test("what a killed build left goes away; what a running build works on, and anything else, stays", () => {
  const folder = tempFolder();
  const [dead, alive] = [`.build/next-${endedProcess()}`, `.build/next-${process.ppid}`];
  writeFiles(folder, { [`${dead}/x`]: "", [`${alive}/x`]: "", ".build/dev-1/x": "" });
  nextFolder(join(folder, "live"), []);
  expect([dead, alive, ".build/dev-1"].map((path) => existsSync(join(folder, path)))).toEqual([false, true, true]);
});

test.each([".", "content", "content/.."])("an output folder that holds the sources is refused (%s)", (live) => {
  const folder = tempFolder();
  writeFiles(folder, { "content/index.md": "tekst" });
  expect(() => nextFolder(join(folder, live), [join(folder, "content")])).toThrow(/holds .*content. Choose another/);
  expect(existsSync(join(folder, "content/index.md"))).toBe(true);
});

test("an output folder inside the sources, and one whose name only begins like theirs, is fine", () => {
  const folder = tempFolder();
  expect(existsSync(nextFolder(join(folder, "project/_site"), [join(folder, "project")]))).toBe(true);
  expect(existsSync(nextFolder(join(folder, "pro"), [join(folder, "project")]))).toBe(true);
});

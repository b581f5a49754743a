import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { restoreInterrupted, swapFolder } from "../../../scripts/build/swap-folder.ts";
import { writeFiles } from "../../fixtures/small-dossier.ts";
import { tempFolder } from "../../fixtures/temp-folder.ts";

const shown = (folder: string): string => readFileSync(join(folder, "live/index.html"), "utf8");

test("the finished folder takes the place of the live one, and nothing is left beside it", () => {
  const folder = tempFolder();
  writeFiles(folder, { "live/index.html": "oud", "live/weg.html": "oud", "klaar/index.html": "nieuw" });
  swapFolder(join(folder, "klaar"), join(folder, "live"));
  expect(shown(folder)).toBe("nieuw");
  expect(readdirSync(folder)).toEqual(["live"]);
  expect(readdirSync(join(folder, "live"))).toEqual(["index.html"]);
});

test("the first build needs no live folder", () => {
  const folder = tempFolder();
  writeFiles(folder, { "klaar/index.html": "nieuw" });
  swapFolder(join(folder, "klaar"), join(folder, "live"));
  expect(shown(folder)).toBe("nieuw");
});

test("a rename that fails puts the live folder back", () => {
  const folder = tempFolder();
  writeFiles(folder, { "live/index.html": "oud" });
  expect(() => swapFolder(join(folder, "bestaat-niet"), join(folder, "live"))).toThrow(/ENOENT/);
  expect(shown(folder)).toBe("oud");
  expect(readdirSync(folder)).toEqual(["live"]);
});

test("a swap that was killed between its renames is undone", () => {
  const folder = tempFolder();
  writeFiles(folder, { "live.old/index.html": "oud" });
  restoreInterrupted(join(folder, "live"));
  expect(shown(folder)).toBe("oud");
  expect(existsSync(join(folder, "live.old"))).toBe(false);
});

test("a live folder is never replaced by what an earlier swap left", () => {
  const folder = tempFolder();
  writeFiles(folder, { "live/index.html": "nieuw", "live.old/index.html": "oud" });
  restoreInterrupted(join(folder, "live"));
  expect(shown(folder)).toBe("nieuw");
});

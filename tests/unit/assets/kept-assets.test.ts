import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildAssetsBeside } from "#assets/assets-beside.ts";
import { assetsKey, keepAssets, keptAssets } from "#assets/kept-assets.ts";
import { writeFiles } from "../../fixtures/small-dossier.ts";
import { tempFolder } from "../../fixtures/temp-folder.ts";

const files = {
  "assets/css/a.css": "p{}",
  "_includes/a.ts": "a",
  "scripts/b.ts": "b",
  "package.json": "{}",
  "package-lock.json": "{}",
  "tsconfig.json": "{}",
};
const assets = { "dossier.css": { url: "/assets/dossier.1.css", content: Buffer.from("p{}\n\u0000") } };

function project(changes: Readonly<Record<string, string>> = {}): string {
  const root = tempFolder();
  writeFiles(root, { ...files, ...changes });
  return root;
}

test("what was made of the same files is found again, byte for byte, in any folder", () => {
  const root = project();
  keepAssets(root, assetsKey(root), assets);
  expect(keptAssets(root, assetsKey(root))).toEqual(assets);
  expect(assetsKey(project())).toBe(assetsKey(root));
});

test.each(Object.keys(files))("a change of %s gives another key", (name) => {
  expect(assetsKey(project({ [name]: "anders" }))).not.toBe(assetsKey(project()));
});

test("a new file and a text that moves from one file to the next give another key", () => {
  expect(assetsKey(project({ "assets/js/nieuw.ts": "" }))).not.toBe(assetsKey(project()));
  const [one, other] = [
    { "assets/1": "ab", "assets/2": "c" },
    { "assets/1": "a", "assets/2": "bc" },
  ];
  expect(assetsKey(project(one))).not.toBe(assetsKey(project(other)));
});

test("nothing is found under another key, or when what is kept cannot be read", () => {
  const root = project();
  keepAssets(root, "sleutel", assets);
  expect(keptAssets(root, "andere")).toBe(null);
  writeFileSync(join(root, "node_modules/.cache/dossier-assets/sleutel.json"), '{"dossier.css": {');
  expect(keptAssets(root, "sleutel")).toBe(null);
});

test("only the newest is kept, and a folder that cannot be written stops nothing", () => {
  const root = project();
  keepAssets(root, "oud", assets);
  keepAssets(root, "nieuw", assets);
  expect(readdirSync(join(root, "node_modules/.cache/dossier-assets"))).toEqual(["nieuw.json"]);
  const blocked = project();
  mkdirSync(join(blocked, "node_modules"));
  writeFileSync(join(blocked, "node_modules/.cache"), "a file where a folder belongs");
  keepAssets(blocked, "sleutel", assets);
  expect(keptAssets(blocked, "sleutel")).toBe(null);
});

test("a file that is not there comes back from the thread as an error", async () => {
  await expect(buildAssetsBeside(project())).rejects.toThrow("ENOENT");
});

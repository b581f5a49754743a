import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeTogether } from "../../../scripts/survey/write-together.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "samen-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("all files get their text and nothing stays beside them", () => {
  const files = ["a", "b"].map((name) => ({ path: join(folder, name), text: `nieuw ${name}` }));
  writeTogether(files);
  expect(readdirSync(folder)).toEqual(["a", "b"]);
  expect(files.map(({ path }) => readFileSync(path, "utf8"))).toEqual(["nieuw a", "nieuw b"]);
});

test("when the second cannot be written, the first keeps its old text", () => {
  writeFileSync(join(folder, "a"), "oud");
  mkdirSync(join(folder, "b.nieuw"));
  writeFileSync(join(folder, "b.nieuw/vol"), "");
  const write = (): void =>
    writeTogether([
      { path: join(folder, "a"), text: "nieuw" },
      { path: join(folder, "b"), text: "nieuw" },
    ]);
  expect(write).toThrow(/b\.nieuw/);
  expect(readFileSync(join(folder, "a"), "utf8")).toBe("oud");
  expect(readdirSync(folder)).not.toContain("a.nieuw");
});

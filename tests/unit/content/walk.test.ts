import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { walk } from "#content/walk.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "walk-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function pathsAndKinds(): string[] {
  return walk(root).map(({ path, kind }) => `${path} ${kind}`);
}

describe("walk does not follow", () => {
  test("a link to a file", () => {
    symlinkSync("/etc/passwd", join(root, "geheim.md"));
    expect(pathsAndKinds()).toEqual(["geheim.md link"]);
  });
  test("a link to a folder", () => {
    symlinkSync("/etc", join(root, "map"));
    expect(pathsAndKinds()).toEqual(["map link"]);
  });
  test("a link to the folder that holds it, which would never end", () => {
    symlinkSync(root, join(root, "rond"));
    expect(pathsAndKinds()).toEqual(["rond link"]);
  });
  test("a link that leads nowhere", () => {
    symlinkSync("/bestaat/niet", join(root, "dood.md"));
    expect(pathsAndKinds()).toEqual(["dood.md link"]);
  });
});

describe("walk names as no file", () => {
  test.skipIf(process.platform === "win32")("a pipe", () => {
    execFileSync("mkfifo", [join(root, "pijp.md")]);
    expect(pathsAndKinds()).toEqual(["pijp.md other"]);
  });
  test.skipIf(process.platform !== "linux")("a name that is not UTF-8, and still lists what comes after it", () => {
    writeFileSync(Buffer.concat([Buffer.from(`${root}/a`), Buffer.from([0xe9]), Buffer.from(".md")]), "x");
    mkdirSync(Buffer.concat([Buffer.from(`${root}/b`), Buffer.from([0xe9])]));
    writeFileSync(join(root, "c.md"), "x");
    expect(pathsAndKinds()).toEqual(["a\uFFFD.md other", "b\uFFFD other", "c.md file"]);
  });
});

describe("walk", () => {
  test("gives nothing for a folder that is not there, and for a file in its place", () => {
    writeFileSync(join(root, "bestand"), "x");
    expect([walk(join(root, "weg")), walk(join(root, "bestand"))]).toEqual([[], []]);
  });
  test("lists files in all folders by path, with their size", () => {
    mkdirSync(join(root, "b/diep"), { recursive: true });
    writeFileSync(join(root, "b/diep/z.md"), "1234");
    writeFileSync(join(root, "b/a.md"), "");
    writeFileSync(join(root, "a.md"), "12");
    expect(walk(root).map(({ path, bytes, kind }) => [path, bytes, kind])).toEqual([
      ["a.md", 2, "file"],
      ["b/a.md", 0, "file"],
      ["b/diep/z.md", 4, "file"],
    ]);
  });
  test("lists hidden files too, so that nothing slips by", () => {
    writeFileSync(join(root, ".verborgen"), "x");
    expect(pathsAndKinds()).toEqual([".verborgen file"]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Entry } from "#content/walk.ts";
import { check, MAX_TEXT_BYTES } from "../../../scripts/checks/file-rules.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "bestanden-"));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** What a file at a path with this content gets to hear, as content that may hold Markdown. */
function problemsOfFile(path: string, content: string | Uint8Array = "x", entry: Partial<Entry> = {}): string[] {
  const absolute = join(root, "bestand");
  writeFileSync(absolute, content);
  const file: Entry = { path, absolute, kind: "file", bytes: content.length, modifiedMs: 0, ...entry };
  return check(file, "content", ["md"]).map(({ what }) => what);
}

const NAME = "De naam mag alleen kleine letters, cijfers en streepjes hebben.";

describe("a file is refused that is", () => {
  test("a link", () => {
    expect(problemsOfFile("privacy/a.md", "x", { kind: "link" })).toEqual([
      "Dit is een koppeling (symlink) en die is niet toegestaan.",
    ]);
  });
  test("a pipe, socket or device", () => {
    expect(problemsOfFile("privacy/a.md", "x", { kind: "other" })).toEqual(["Dit is geen gewoon bestand."]);
  });
  test("larger than 1 MB", () => {
    expect(problemsOfFile("privacy/a.md", "x", { bytes: MAX_TEXT_BYTES + 1 })).toEqual([
      "Het bestand is groter dan 1 MB.",
    ]);
  });
});

describe("a kind of file is refused:", () => {
  const paths = [
    "a.js",
    "a.html",
    "a.njk",
    "a.liquid",
    "a.json",
    "a.11tydata.json",
    "a.yaml",
    "a.csv",
    "a.exe",
    "a.gif",
    "a.md.bak",
    "a.MD",
    "a.md~",
    ".md",
    ".htaccess",
    "a",
    "a.",
  ];
  test("there are kinds to try", () => {
    expect(paths.length).toBeGreaterThan(0);
  });
  test.each(paths)("%s", (path) => {
    expect(problemsOfFile(path).join()).toMatch(/^Bestanden van de soort "\.[^"]*" horen hier niet\.$/);
  });
});

describe("a name is refused:", () => {
  const paths = [
    "Privacy/a.md",
    "privacy/A.md",
    "privacy/een pagina.md",
    "privacy/a_b.md",
    "privacy/é.md",
    "privacy/a--b.md",
    "privacy/-a.md",
    "privacy/a-.md",
    "privacy/a.b.md",
    ".git/a.md",
    "privacy/..a.md",
    "a\nb.md",
    "privacy/%2e.md",
    "privacy/README.md",
    "README.md",
  ];
  test("there are names to try", () => {
    expect(paths.length).toBeGreaterThan(0);
  });
  test.each(paths)("%j", (path) => {
    expect(problemsOfFile(path)).toEqual([NAME]);
  });
});

describe("content is refused that", () => {
  test("does not belong to the name", () => {
    expect(problemsOfFile("a.png", "<script>alert(1)</script>")).toEqual(["De inhoud is geen png."]);
    expect(problemsOfFile("a.svg", "<html><svg></svg></html>")).toEqual(["De inhoud is geen svg."]);
  });
  test("is an unsafe drawing", () => {
    expect(problemsOfFile("a.svg", "<svg onload='x'></svg>")).toEqual([
      "De afbeelding bevat een gebeurtenis zoals onload.",
    ]);
  });
});

describe("a file is accepted:", () => {
  test("a page, an image and a document", () => {
    expect(problemsOfFile("privacy/zes-vragen-2.md")).toEqual([]);
    expect(problemsOfFile("privacy/schema.svg", "<svg></svg>")).toEqual([]);
    expect(problemsOfFile("privacy/rapport.pdf", "%PDF-1.7")).toEqual([]);
  });
  test("a page of exactly 1 MB", () => {
    expect(problemsOfFile("privacy/a.md", "x", { bytes: MAX_TEXT_BYTES })).toEqual([]);
  });
});

import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadDossier } from "#dossier/load-dossier.ts";
import { changed, extended, problemsOf, smallDossier, writeSmallDossier } from "../fixtures/small-dossier.ts";

test("the small dossier has no problems", () => {
  expect(problemsOf()).toEqual([]);
});

test("the small dossier holds a page of every kind that other tests rely on", () => {
  const root = writeSmallDossier();
  const types = new Set(loadDossier({ root }).pages.map((page) => page.type));
  rmSync(root, { recursive: true });
  expect([...types].sort()).toEqual(["home", "landing", "recommendation", "surveyTopic", "term"]);
});

test("a change replaces a file, and null leaves it out", () => {
  const root = writeSmallDossier({ "content/index.md": null, "content/nieuws/index.md": "x" });
  const found = [existsSync(join(root, "content/index.md")), existsSync(join(root, "content/nieuws/index.md"))];
  rmSync(root, { recursive: true });
  expect(found).toEqual([false, true]);
});

test("a replacement that finds nothing fails loudly", () => {
  expect(() => changed("content/index.md", "staat er niet", "x")).toThrow(/does not hold/);
});

test("an extension comes after the whole page", () => {
  const file = "content/privacy/index.md";
  expect(extended(file, "Nieuw.")[file]).toBe(`${smallDossier[file]}\nNieuw.\n`);
});

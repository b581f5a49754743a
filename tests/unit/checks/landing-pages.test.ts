import { describe, expect, test } from "vitest";
import { ofRule } from "./of-rule.ts";

const TODO = "Maak haar aan; menu en kruimelpad leiden erheen.";

describe("a dossier is refused", () => {
  test("without a home page", () => {
    expect(ofRule("onderdelen", { "content/index.md": null })).toEqual([
      `content/index.md:1 Deze pagina ontbreekt. ${TODO}`,
    ]);
  });
  test("with pages in a folder without an index.md", () => {
    expect(ofRule("onderdelen", { "content/begrippen/index.md": null })).toEqual([
      `content/begrippen/index.md:1 Deze pagina ontbreekt. ${TODO}`,
    ]);
  });
});

test("a page that is there but cannot be read is not called missing", () => {
  expect(ofRule("onderdelen", { "content/begrippen/index.md": "---\n---\n" })).toEqual([]);
});
test("a dossier with a landing page for every folder is accepted", () => {
  expect(ofRule("onderdelen")).toEqual([]);
});

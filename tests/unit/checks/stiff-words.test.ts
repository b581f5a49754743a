import { describe, expect, test } from "vitest";
import { changed, extended } from "../../fixtures/small-dossier.ts";
import { ofRule } from "./of-rule.ts";

const page = "content/privacy/index.md";
const term = "content/begrippen/driehoek.md";

describe("stiff words are refused", () => {
  test("in the text, each at its place, with the plain word", () => {
    expect(
      ofRule("stijve-woorden", extended(page, "Derhalve deel je.\n\nDit dient te gebeuren middels overleg.")),
    ).toEqual([
      `${page}:19 "Derhalve" is stijf. Schrijf: daarom.`,
      `${page}:21 "dient te" is stijf. Schrijf: moet.`,
      `${page}:21 "middels" is stijf. Schrijf: met of door.`,
    ]);
  });
  test("when a line ends inside them", () => {
    expect(ofRule("stijve-woorden", extended(page, "Het dient\nte gebeuren."))).toEqual([
      `${page}:19 "dient te" is stijf. Schrijf: moet.`,
    ]);
  });
  test("in the summary of a page and in the definition of a term", () => {
    expect(ofRule("stijve-woorden", changed(page, "Delen mag vaker", "Teneinde te delen mag vaker"))).toEqual([
      `${page}:4 "Teneinde" is stijf. Schrijf: om.`,
    ]);
    expect(ofRule("stijve-woorden", changed(term, "Overleg van", "Overleg inzake"))).toEqual([
      `${term}:3 "inzake" is stijf. Schrijf: over.`,
    ]);
  });
});

test("words that only hold a stiff word are accepted", () => {
  expect(ofRule("stijve-woorden", extended(page, "Een conformiteitsverklaring, hulpmiddels en niet-conform."))).toEqual(
    [],
  );
});
test("a text full of them is read in time", () => {
  const started = performance.now();
  expect(ofRule("stijve-woorden", extended(page, "inzake\n".repeat(30_000)))).toHaveLength(30_000);
  expect(performance.now() - started).toBeLessThan(10_000);
}, 60_000);

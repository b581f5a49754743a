import { describe, expect, test } from "vitest";
import { changed } from "../../fixtures/small-dossier.ts";
import { ofRule } from "./of-rule.ts";

const page = "content/aanbevelingen/een-meldpunt.md";

describe("a recommendation is refused", () => {
  test("without one of its headings, where its text begins", () => {
    expect(ofRule("vaste-koppen", changed(page, "## Let op\n", "## Pas op\n"))).toEqual([
      `${page}:18 De kop "Let op" ontbreekt. Voeg "## Let op" toe; elke pagina van dit soort (aanbeveling) heeft die kop.`,
    ]);
  });
  test("with the heading on another level", () => {
    expect(ofRule("vaste-koppen", changed(page, "## Let op\n", "### Let op\n"))).toHaveLength(1);
  });
});

test("a recommendation with all headings is accepted, and other pages need none", () => {
  expect(ofRule("vaste-koppen")).toEqual([]);
});

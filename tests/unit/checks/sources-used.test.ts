import { describe, expect, test } from "vitest";
import { smallDossier } from "../../fixtures/small-dossier.ts";
import { ofRule } from "./of-rule.ts";

const file = "_data/bron/bronnen/algemeen.yaml";
const extra = {
  [file]: `${smallDossier[file]}- { id: vergeten, titel: Vergeten rapport, uitgever: Niemand, jaar: null, url: null, soort: onderzoek }\n`,
};

describe("a source that nothing uses", () => {
  test("is refused at its place in the file", () => {
    expect(ofRule("ongebruikte-bronnen", extra)).toEqual([
      `${file}:13 Geen pagina gebruikt bron "vergeten". Noem de bron in het veld bronnen van een pagina, of verwijder hem.`,
    ]);
  });
  test("is not mentioned while a page that may use it cannot be read", () => {
    expect(ofRule("ongebruikte-bronnen", extra, { "content/privacy/index.md": "---\n---\n" })).toEqual([]);
  });
});

test("a source that only the survey uses is accepted", () => {
  expect(ofRule("ongebruikte-bronnen")).toEqual([]);
});

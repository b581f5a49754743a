import { describe, expect, test } from "vitest";
import { changed, smallDossier } from "../../fixtures/small-dossier.ts";
import { ofRule } from "./of-rule.ts";

const page = "content/peiling-2020/tevredenheid.md";
const RULE = "peilingpaginas";

describe("the survey is refused when", () => {
  test("a page does not show the table of its question", () => {
    expect(ofRule(RULE, changed(page, "::tabel[samenwerking]\n", ""))).toEqual([
      `${page}:13 De tabel van vraag "samenwerking" staat niet in de tekst. Voeg een regel toe: ::tabel[samenwerking]`,
    ]);
  });
  test("no page is about a question", () => {
    expect(ofRule(RULE, changed(page, "vragen: [tevredenheid, samenwerking]", "vragen: [tevredenheid]"))).toEqual([
      `_data/bron/peiling/vragen.yaml:1 Vraag "samenwerking" staat op 0 onderwerppagina's. Zet de vraag in het veld vragen van precies één pagina in content/peiling-2020/.`,
    ]);
  });
  test("two pages are about the same question", () => {
    const second = smallDossier[page].replace("titel: Tevredenheid", "titel: Nog eens");
    expect(ofRule(RULE, { "content/peiling-2020/nog-eens.md": second })).toHaveLength(2);
  });
});

test("the survey is accepted when every question has one page with its table", () => {
  expect(ofRule(RULE)).toEqual([]);
});

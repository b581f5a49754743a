import { describe, expect, test } from "vitest";
import { changed, extended } from "../../fixtures/small-dossier.ts";
import { ofRule } from "./of-rule.ts";

const page = "content/privacy/index.md";
const RULE = "wetsverwijzingen";

describe("a page that names an article of law without saying whether someone checked it is refused:", () => {
  test.each(["artikel 172", "Artikel 6", "artikelen 1 en 2", "art. 13b", "artt. 3"])("%s", (words) => {
    const [problem, ...rest] = ofRule(RULE, extended(page, `Dat staat in ${words} van de wet.`));
    expect(problem).toMatch(/^content\/privacy\/index\.md:19 De pagina noemt een wetsartikel \("art/i);
    expect(problem).toContain("Zet bovenaan: wetGecontroleerd: nog niet (of de datum van controle).");
    expect(rest).toEqual([]);
  });
});

describe("a page is accepted", () => {
  test.each(["nog niet", "2026-02-01"])("that names an article and says: %s", (value) => {
    const text = changed(page, "vervolg:", `wetGecontroleerd: ${value}\nvervolg:`)[page] ?? "";
    expect(ofRule(RULE, { [page]: `${text}\nDat staat in artikel 172.\n` })).toEqual([]);
  });
  test("that uses the word for something else", () => {
    expect(ofRule(RULE, extended(page, "Dit artikel gaat over de kunst van 1 meldpunt."))).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { changed } from "../../fixtures/small-dossier.ts";
import { ofRule } from "./of-rule.ts";

const term = "content/begrippen/driehoek.md";
const page = "content/aanbevelingen/een-meldpunt.md";

describe("front matter is refused that names", () => {
  test("an unknown theme", () => {
    expect(
      ofRule(
        "verwijzingen",
        changed(page, "thema: [samenwerking, gegevensdeling]", "thema: [samenwerking, gegevensdelen]"),
      ),
    ).toEqual([`${page}:8 Thema "gegevensdelen" bestaat niet. Bedoel je "gegevensdeling"?`]);
  });
  test("an unknown source, also when its name is one that every object has", () => {
    expect(
      ofRule("verwijzingen", changed(term, "bronnen: [handleiding]", "bronnen: [handleiding, constructor]")),
    ).toEqual([`${term}:9 Bron "constructor" bestaat niet. Kies uit: peilingrapport, handleiding.`]);
  });
  test("a source twice", () => {
    expect(
      ofRule("verwijzingen", changed(term, "bronnen: [handleiding]", "bronnen: [handleiding, handleiding]")),
    ).toEqual([`${term}:9 Bron "handleiding" staat er twee keer. Haal de dubbele weg.`]);
  });
  test("an unknown question", () => {
    const file = "content/peiling-2020/tevredenheid.md";
    expect(
      ofRule(
        "verwijzingen",
        changed(file, "vragen: [tevredenheid, samenwerking]", "vragen: [tevredenheid, samenwerken]"),
      ),
    ).toEqual([`${file}:13 Vraag "samenwerken" bestaat niet. Bedoel je "samenwerking"?`]);
  });
  test("an unknown related term", () => {
    expect(ofRule("verwijzingen", changed(term, "synoniemen: [gezagsdriehoek]", "verwant: [driehok]"))).toEqual([
      `${term}:4 Begrip "driehok" bestaat niet. Bedoel je "driehoek"?`,
    ]);
  });
  test("a related page that is not there", () => {
    expect(ofRule("verwijzingen", changed(page, "/privacy/index.md", "/privacy/weg.md"))).toEqual([
      `${page}:15 De verwante pagina "/privacy/weg.md" bestaat niet. Schrijf het pad vanaf content, bijvoorbeeld /privacy/index.md.`,
    ]);
  });
  test("a related page outside the content", () => {
    expect(ofRule("verwijzingen", changed(page, "/privacy/index.md", "../../../etc/passwd"))).toHaveLength(1);
  });
});

test("front matter that names what exists is accepted", () => {
  expect(ofRule("verwijzingen", changed(term, "synoniemen: [gezagsdriehoek]", "verwant: [driehoek]"))).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { councilThemePage, everyKind } from "../../fixtures/every-kind.ts";
import { ofRule } from "./of-rule.ts";

const file = "content/raadsleden/thema-samenwerking.md";
const of = (find: string, replacement: string): string[] => {
  if (!councilThemePage.includes(find)) throw new Error(`The page does not hold ${find}.`);
  return ofRule("raadsvragen", everyKind, { [file]: councilThemePage.replace(find, () => replacement) });
};

describe("questions for council members", () => {
  test("of the fixture are in order", () => expect(ofRule("raadsvragen", everyKind)).toEqual([]));
  test("have an id of their own", () =>
    expect(of("id: kader-2", "id: kader-1")).toEqual([
      `${file}:6 Het kenmerk "kader-1" staat ook op ${file}. Kies een ander.`,
    ]));
  test("have a source of the page", () =>
    expect(of("bron: handleiding }", "bron: peilingrapport }")).toEqual([
      `${file}:5 Bron "peilingrapport" staat niet in het veld bronnen. Voeg peilingrapport toe aan bronnen bovenaan de pagina.`,
    ]));
  test("are at least two for each role", () =>
    expect(of("{ id: kader-2, rol: kaders-stellen", "{ id: kader-2, rol: controleren")).toEqual([
      `${file}:5 Bij de rol "Kaders stellen" staan 1 vragen. Schrijf er minstens 2.`,
    ]));
});

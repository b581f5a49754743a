import { describe, expect, test } from "vitest";
import { findTerms, termIndex } from "#markdown/term-index.ts";

const index = termIndex([
  { slug: "driehoek", title: "Driehoek", synonyms: ["overleg"], abbreviations: [] },
  { slug: "avg", title: "AVG", synonyms: ["Algemene verordening gegevensbescherming"], abbreviations: [] },
  { slug: "openbare-orde", title: "Openbare orde", synonyms: [], abbreviations: ["OO"] },
  { slug: "openbare-bronnen", title: "Openbare bronnen", synonyms: [], abbreviations: ["osint"] },
]);
const found = (text: string, seen: readonly string[] = []): string[] =>
  findTerms(text, index, new Set(seen)).map(({ start, end, slug }) => `${slug}: ${text.slice(start, end)}`);

describe("findTerms", () => {
  test("finds a title in any case, and each term once", () => {
    expect(found("In de driehoek. De Driehoek besluit.")).toEqual(["driehoek: driehoek"]);
  });
  test("tells apart terms that begin with the same word", () => {
    expect(found("Openbare bronnen en de openbare orde.")).toEqual([
      "openbare-bronnen: Openbare bronnen",
      "openbare-orde: openbare orde",
    ]);
  });
  test("takes a synonym only when the title is an abbreviation", () => {
    expect(found("De algemene verordening gegevensbescherming (AVG) en het overleg.")).toEqual([
      "avg: algemene verordening gegevensbescherming",
    ]);
  });
  test("takes an abbreviation only in capitals", () => {
    expect(found("OO, oo en osint.")).toEqual(["openbare-orde: OO"]);
    expect(found("avg-proof")).toEqual([]);
  });
  test("leaves out parts of longer words and words that go on", () => {
    expect(found("driehoeksoverleg, lokale-driehoek, driehoek's en openbare ordening")).toEqual([]);
  });
  test("leaves out what was seen, also in an earlier text", () => {
    expect(found("De driehoek.", ["driehoek"])).toEqual([]);
  });
});

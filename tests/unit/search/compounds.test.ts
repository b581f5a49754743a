import { describe, expect, test } from "vitest";
import { join, split } from "../../../assets/js/search/compounds.ts";
import { lexiconOf } from "./lexicon-of.ts";

const lexicon = lexiconOf([
  "privacy",
  "regels",
  "raad",
  "lid",
  "raadslid",
  "wijk",
  "agent",
  "overleg",
  "gegevens",
  "gegevens|deling",
  "delen",
  "om",
  "in",
]);

describe("splitting", () => {
  test.for([
    ["privacyregels", ["privacy", "regels"]],
    ["raadsoverleg", ["raad", "overleg"]],
    ["wijkagentenoverleg", ["wijk", "agent", "overleg"]],
    ["privacyregel", ["privacy", "regel"]],
  ] as const)("%s gives words of the index", ([word, parts]) => {
    expect(split(word, lexicon)).toEqual(parts);
  });

  test.for(["xylofoon", "ondermijnning", "omin", "privacyqq", ""])("%s gives nothing", (word) => {
    expect(split(word, lexicon)).toEqual([]);
  });
});

describe("joining", () => {
  test("finds the compound of two words, with the s between them", () => {
    expect(join("raad", "lid", lexicon)).toEqual(["raadslid"]);
  });

  test("finds a compound with another form of the second word", () => {
    expect(join("gegevens", "delen", lexicon)).toEqual(["gegevensdeling"]);
  });

  test("finds nothing that is not in the index", () => {
    expect(join("privacy", "lid", lexicon)).toEqual([]);
  });
});

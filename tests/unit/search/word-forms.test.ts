import { describe, expect, test } from "vitest";
import { wordForms } from "../../../assets/js/search/word-forms.ts";
import { DERIVATIONS, INFLECTIONS } from "../../../scripts/search/dutch-forms.ts";
import { IRREGULAR_FORMS } from "../../../scripts/search/dutch-grammar.ts";

const { formKeys, rootKeys } = wordForms(
  INFLECTIONS,
  DERIVATIONS,
  new Map(IRREGULAR_FORMS.map((pair) => pair.split(":") as [string, string])),
);
const meet = (keys: (word: string) => string[], a: string, b: string): boolean =>
  keys(a).some((key) => keys(b).includes(key));

test.for([
  ["raadsleden", "raadslid"],
  ["steden", "stad"],
  ["huizen", "huis"],
  ["brieven", "brief"],
  ["wetten", "wet"],
  ["wegen", "weg"],
  ["signalen", "signaal"],
  ["delen", "deel"],
  ["gedeeld", "delen"],
  ["deelde", "delen"],
  ["uitgewisseld", "uitwisselen"],
  ["oordelen", "oordeel"],
  ["middelen", "middel"],
  ["gemeenten", "gemeente"],
  ["burgemeesters", "burgemeester"],
  ["veilige", "veilig"],
  ["grote", "groot"],
  ["mogelijkheden", "mogelijkheid"],
  ["besproken", "bespreken"],
  ["beoordeeld", "beoordelen"],
] as const)("%s is a form of %s", ([a, b]) => {
  expect(meet(formKeys, a, b)).toBe(true);
});

test.for([
  ["deling", "delen"],
  ["ondermijnend", "ondermijning"],
  ["criminaliteit", "crimineel"],
  ["criminaliteit", "criminelen"],
  ["gebruiker", "gebruiken"],
  ["handelaar", "handel"],
  ["gemeentelijk", "gemeente"],
] as const)("%s has the root of %s and is no form of it", ([a, b]) => {
  expect(meet(rootKeys, a, b)).toBe(true);
  expect(meet(formKeys, a, b)).toBe(false);
});

describe("words that only look alike", () => {
  test.for([
    ["wet", "weten"],
    ["geweld", "wel"],
    ["gemeente", "meen"],
    ["beleid", "beleven"],
    ["dag", "deeg"],
  ] as const)("%s and %s stay apart", ([a, b]) => {
    expect(meet(formKeys, a, b)).toBe(false);
  });
});

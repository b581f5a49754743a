import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bloomHas, bloomOf } from "../../../assets/js/search/bloom.ts";
import { decodeWords } from "../../../assets/js/search/lexicon.ts";
import { encodeWords } from "../../../scripts/search/front-coding.ts";
import { lexiconOf } from "./lexicon-of.ts";

describe("front coding", () => {
  test("gives the same words back, sorted", () => {
    const word = fc.string({
      unit: fc.constantFrom("a", "b", "c", "d", "é", "|", "*", "^", "0"),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        expect(decodeWords(encodeWords(words))).toEqual([...words].sort());
      }),
    );
  });

  test("refuses capitals, which it needs itself", () => {
    expect(() => encodeWords(["Raad"])).toThrow("lower case");
  });
});

describe("the guard", () => {
  test("never forgets a word and rarely claims another", () => {
    const words = Array.from({ length: 5000 }, (_, index) => `woord${index}`);
    const bits = bloomOf(words);
    expect(words.filter((word) => !bloomHas(bits, word))).toEqual([]);
    const claimed = Array.from({ length: 5000 }, (_, index) => `ander${index}`).filter((word) => bloomHas(bits, word));
    expect(claimed.length / 5000).toBeLessThan(0.08);
  });
});

describe("a lexicon", () => {
  const lexicon = lexiconOf(["raad*", "raads|lid*^", "raadsleden", "delen", "deling"]);

  test("knows words, beginnings, parts, titles and targets", () => {
    expect(lexicon.has("raadslid")).toBe(true);
    expect(lexicon.has("raads")).toBe(false);
    expect(lexicon.isPrefix("raads")).toBe(true);
    expect(lexicon.isPrefix("xyz")).toBe(false);
    expect(lexicon.partsOf("raadslid")).toEqual(["raads", "lid"]);
    expect(lexicon.isInTitle("raadslid")).toBe(true);
    expect(lexicon.isInTitle("raad")).toBe(false);
    expect(lexicon.targets.map(([word]) => word)).toEqual(["raad", "raadslid"]);
  });

  test("knows forms and roots apart", () => {
    expect(lexicon.formsOf("raadslid")).toEqual(["raadsleden"]);
    expect(lexicon.formsOf("delen")).toEqual([]);
    expect(lexicon.rootsOf("delen")).toEqual(["deling"]);
  });

  test("knows nothing of the names that every object has", () => {
    for (const name of ["__proto__", "constructor", "tostring"]) {
      expect(lexicon.has(name)).toBe(false);
      expect(lexicon.formsOf(name)).toEqual([]);
      expect(lexicon.partsOf(name)).toEqual([]);
    }
  });
});

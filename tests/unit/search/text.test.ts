import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanQuery, fold, MAX_QUERY_LENGTH, tokenise } from "../../../assets/js/search/text.ts";

const isWord = (word: string): boolean => word === "dataanalist";
const words = (query: string): string[] => tokenise(query, isWord).map((token) => token.words.join(" "));

describe("a query", () => {
  test("is one line without stray space", () => {
    expect(cleanQuery("  delen \n met\tpolitie ")).toBe("delen met politie");
  });

  test("is cut at the limit, and never in the middle of a character", () => {
    expect(cleanQuery("a".repeat(10_000))).toHaveLength(MAX_QUERY_LENGTH);
    expect(cleanQuery(`a${"😀".repeat(5000)}`).isWellFormed()).toBe(true);
  });

  test("never throws, and gives words without capitals, accents or punctuation", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (query) => {
        for (const token of tokenise(cleanQuery(query), isWord))
          for (const word of token.words) expect(word).toBe(fold(word));
      }),
    );
  });
});

describe("words of a query", () => {
  test("are folded: no capitals, accents, apostrophes", () => {
    expect(words("Foto’s van de coördinator")).toEqual(["fotos", "van", "de", "coordinator"]);
  });

  test("with a hyphen stay whole when the dossier has them so, and are cut otherwise", () => {
    expect(words("data-analist AVG-verzoek")).toEqual(["dataanalist", "avg", "verzoek"]);
  });

  test("between quotes are one phrase", () => {
    expect(tokenise('"openbare orde" nu', isWord).map((token) => token.isPhrase)).toEqual([true, false]);
    expect(words('"openbare orde" nu')).toEqual(["openbare orde", "nu"]);
  });

  test("in capitals are abbreviations, a number is not", () => {
    expect(tokenise("OM om 172", isWord).map((token) => token.isAcronym)).toEqual([true, false, false]);
  });

  test("of signs alone are none", () => {
    expect(words('"( % <>" ?!')).toEqual([]);
  });
});

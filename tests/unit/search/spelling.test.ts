import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correct, distance, editsTo, letterBits } from "../../../assets/js/search/spelling.ts";
import { editDistance } from "#lib/did-you-mean.ts";
import { lexiconOf } from "./lexicon-of.ts";

const lexicon = lexiconOf(["ondermijning*", "burgemeester*", "tevreden*", "wifi", "zeldzaam"], {}, ["bevreden"]);

describe("correcting", () => {
  test.for([
    ["ondermijnning", "ondermijning"],
    ["ondermijnig", "ondermijning"],
    ["ondermjinin", "ondermijning"],
    ["burgermeester", "burgemeester"],
    ["tevreedn", "tevreden"],
    ["evreden", "tevreden"],
  ] as const)("%s gives %s", ([typed, meant]) => {
    expect(correct(typed, lexicon)).toBe(meant);
  });

  test("leaves valid Dutch words alone", () => {
    expect(correct("bevreden", lexicon)).toBeNull();
    expect(correct("bevrden", lexicon)).toBeNull(); // two edits and another first letter
  });

  test("leaves short words, numbers and words that are no target alone", () => {
    for (const typed of ["wfi", "wiffi", "2o20x", "zeldzaaam"]) expect(correct(typed, lexicon)).toBeNull();
  });
});

describe("the distance", () => {
  test("is that of the editors' suggestions, up to the limit", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (a, b, most) => {
        expect(distance(a, b, most)).toBe(Math.min(editDistance(a, b), most + 1));
      }),
    );
  });

  test("is not cut off by the letters that words have", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 8, maxLength: 10 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const edits = editDistance(a, b);
        const most = a[0] === b[0] ? 2 : 1;
        expect(editsTo(a, letterBits(a), [b, letterBits(b)])).toBe(edits > 0 && edits <= most ? edits : null);
      }),
    );
  });
});

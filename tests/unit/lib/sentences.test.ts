import { describe, expect, test } from "vitest";
import { sentences, words } from "#lib/sentences.ts";

describe("words", () => {
  test("of empty text and of punctuation only are none", () => {
    expect([words(""), words("… – ?!")]).toEqual([[], []]);
  });
  test("are counted with their hyphens, apostrophes and digits as one", () => {
    expect(words("De AVG-check van boa's kost 1.250 euro.")).toHaveLength(7);
  });
  test("with accents stay whole", () => {
    expect(words("één coördinator")).toEqual(["één", "coördinator"]);
  });
});

describe("sentences", () => {
  test("of empty text are none", () => {
    expect([sentences(""), sentences("   ")]).toEqual([[], []]);
  });
  test("end at a full stop, question mark or exclamation mark before a capital, digit or quote", () => {
    expect(sentences("Deel dit. Mag dat? Ja! 3 keer. ‘Echt’ waar.")).toEqual([
      "Deel dit.",
      "Mag dat?",
      "Ja!",
      "3 keer.",
      "‘Echt’ waar.",
    ]);
  });
  test("do not end after an abbreviation", () => {
    expect(sentences("Zie art. 172 en bijv. Amsterdam, o.a. Tilburg. Klaar.")).toEqual([
      "Zie art. 172 en bijv. Amsterdam, o.a. Tilburg.",
      "Klaar.",
    ]);
  });
  test("do not end inside a number or before a lower-case letter", () => {
    expect(sentences("Het kost 1.250 euro. dat is veel.")).toHaveLength(1);
  });
  test("of a very long text come back in time", () => {
    const started = performance.now();
    expect(sentences("Zie art. 1 a. ".repeat(50_000))).toHaveLength(50_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

import { describe, expect, test } from "vitest";
import { closest, editDistance, suggestion } from "#lib/did-you-mean.ts";

describe("editDistance counts", () => {
  const pairs: ReadonlyArray<readonly [string, string, number]> = [
    ["titel", "titel", 0],
    ["titel", "tittel", 1],
    ["titel", "tiel", 1],
    ["titel", "tietl", 1],
    ["titel", "title", 1],
    ["", "titel", 5],
    ["titel", "", 5],
    ["kort", "zoektermen", 8],
  ];
  test("something", () => {
    expect(pairs.length).toBeGreaterThan(0);
  });
  test.each(pairs)("from %j to %j: %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});

describe("closest", () => {
  test("finds nothing when no word is near", () => {
    expect(closest("permalink", ["titel", "kort"])).toBeNull();
  });
  test("finds nothing among no words", () => {
    expect(closest("titel", [])).toBeNull();
  });
  test("finds the nearest word, whatever the capitals", () => {
    expect(closest("Doelgrop", ["titel", "doelgroep", "doel"])).toBe("doelgroep");
  });
  test("takes the first of two that are equally near", () => {
    expect(closest("kat", ["kaf", "kas"])).toBe("kaf");
  });
  test("reads no more than the start of a very long word", () => {
    const started = performance.now();
    expect(
      closest(
        "x".repeat(1_000_000),
        Array.from({ length: 1000 }, (_, i) => "x".repeat(95 + (i % 10))),
      ),
    ).not.toBeNull();
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("suggestion", () => {
  test("offers the nearest word", () => {
    expect(suggestion("tittel", ["titel", "kort"])).toBe('Bedoel je "titel"?');
  });
  test("lists what is allowed when nothing is near", () => {
    expect(suggestion("permalink", ["titel", "kort"])).toBe("Kies uit: titel, kort.");
  });
  test("says what to do instead when there is nothing or too much to list", () => {
    const many = Array.from({ length: 21 }, (_, index) => `bron-nummer-${index}`);
    expect(suggestion("x", [])).toBe("Verwijder dit.");
    expect(suggestion("x", many, "Voeg de bron toe.")).toBe("Voeg de bron toe.");
  });
});

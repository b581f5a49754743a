import { expect, test } from "vitest";
import { placeOf } from "#lib/place.ts";

test("the start of a text is line 1, column 1", () => {
  expect(placeOf("abc", 0)).toEqual({ line: 1, column: 1 });
});
test("the place of every offset is the one that counting line ends gives", () => {
  const text = "eerste\n\nderde\nvierde\n";
  expect(text.length).toBeGreaterThan(0);
  for (let offset = 0; offset <= text.length; offset++) {
    const before = text.slice(0, offset).split("\n");
    expect(placeOf(text, offset)).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  }
});
test("a second text does not get the lines of the first", () => {
  placeOf("a\nb\nc", 4);
  expect(placeOf("abcdef", 4)).toEqual({ line: 1, column: 5 });
});
test("many places in a long text are found in time", () => {
  const text = "regel\n".repeat(100_000);
  const started = performance.now();
  for (let line = 0; line < 100_000; line++) expect(placeOf(text, line * 6).line === line + 1).toBe(true);
  expect(performance.now() - started).toBeLessThan(5000);
});

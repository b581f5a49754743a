import { expect, test } from "vitest";
import { readProgress, unitInWords, writeProgress } from "../../../../assets/js/tools/check-questions/progress.ts";

test("progress in several units is read back", () => {
  const progress = new Map([
    ["eenheid-1", new Set(["a1", "b2"])],
    ["eenheid-2", new Set(["c3"])],
  ]);
  expect(readProgress(writeProgress(progress))).toEqual(progress);
});

test("kept text that is damaged counts as no progress", () => {
  expect(readProgress("")).toEqual(new Map());
  expect(readProgress("#1.leereenheden.0&__proto__=a&eenheid-1=<b>.a1")).toEqual(
    new Map([["eenheid-1", new Set(["a1"])]]),
  );
});

test("a question that changed since is to be answered again", () => {
  expect(unitInWords(new Set(), ["a", "b"])).toBe("Nog geen van de 2 vragen goed beantwoord.");
  expect(unitInWords(new Set(["a", "oud"]), ["a", "b"])).toBe("1 van 2 vragen goed beantwoord.");
  expect(unitInWords(new Set(["a", "b"]), ["a", "b"])).toBe("Alle 2 vragen goed beantwoord.");
});

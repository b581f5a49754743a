import { expect, test } from "vitest";
import { summary } from "../../../assets/js/search/status.ts";

test.for([
  [[2, 1, false, []], "3 resultaten voor ‘x’."],
  [[1, 0, true, []], "1 resultaat voor ‘x’ binnen je keuze."],
  [[1, 0, false, [{ meant: "y" }]], "1 resultaat voor ‘x’, gelezen als ‘y’."],
  [[0, 1, false, []], "Niets past goed. 1 resultaat voor ‘x’ past misschien."],
  [[0, 2, false, []], "Niets past goed. 2 resultaten voor ‘x’ passen misschien."],
  [[0, 0, false, []], "Geen resultaten voor ‘x’. Controleer de spelling of gebruik een ander woord."],
] as const)("%j reads as one message", ([[best, other, hasFilters, corrections], text]) => {
  expect(summary("x", best, other, hasFilters, corrections)).toBe(text);
});

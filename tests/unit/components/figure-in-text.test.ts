import { expect, test } from "vitest";
import { figureInText } from "#components/figure-in-text.ts";

test("a figure with a table links to its cell and tells a screen reader what it is", () => {
  const html = figureInText({ text: "35%", url: "/peiling/#uitkomst-p07", context: "Tevreden, 120 antwoorden" });
  expect(String(html)).toBe(
    '<a class="figure-in-text" href="/peiling/#uitkomst-p07">35%<span class="visually-hidden"> (Tevreden, 120 antwoorden)</span></a>',
  );
});

test("a figure without a table is a value and no link", () => {
  const html = figureInText({ text: "35%", url: null, context: "Tevreden" });
  expect(String(html)).toBe(
    '<data class="figure-in-text" value="35%">35%<span class="visually-hidden"> (Tevreden)</span></data>',
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { em, labelText, MAX_LABEL, wrap } from "#components/charts/svg-text.ts";

test("a text is cut between words and loses none", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 20 }), (words) => {
      const lines = wrap(words.join(" "));
      expect(lines.join(" ")).toBe(words.join(" "));
      expect(lines.filter((line) => line.length > MAX_LABEL)).toEqual([]);
    }),
  );
});

test("a length has no noise behind the point", () => {
  expect([em(0.1 + 0.2), em(3)]).toEqual(["0.3em", "3em"]);
});

test("the figure of a label is bold, names its outcome and stays in one piece", () => {
  const label = { figure: "niet gepubliceerd", outcomeId: "P01-nee", text: "Nee" };
  expect(String(labelText(label, "0%", 1))).toBe(
    '<text x="0%" y="1em"><tspan class="chart__figure" data-outcome="p01-nee">niet\u00a0gepubliceerd</tspan> Nee</text>',
  );
});

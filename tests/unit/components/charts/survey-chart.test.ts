import { describe, expect, test } from "vitest";
import { surveyChart } from "#components/charts/survey-chart.ts";
import { questionOf, tableOf } from "../../../fixtures/survey.ts";
import { lines } from "../../../fixtures/compact.ts";

const unknown = { status: "niet-gepubliceerd" } as const;
const cases = {
  "stacked-bar": tableOf(questionOf("enkel", ["Heel tevreden", "Tevreden", "Neutraal", "Ontevreden"]), {
    "2020": [4, 35, 43, 17],
  }),
  dots: tableOf(questionOf("meervoud", ["AVG-deskundige", "Data scientist", "Iets anders"]), {
    "2020": [82, 0, unknown],
  }),
  "ranked-list": tableOf(questionOf("rangorde", ["Zorg en Veiligheid", "Werk en Inkomen"]), { "2020": ["#2", "#1"] }),
  "change-rows": tableOf(questionOf("enkel", ["Goed", "Slecht"]), { "2017": [60, 40], "2020": [72.5, unknown] }),
  "waves-apart": tableOf(questionOf("stelling", ["ja:Ja, er is een doelstelling", "nee:Nee"]), {
    "2017!": [unknown, 61],
    "2020": [65, unknown],
  }),
};

test.each(Object.entries(cases))("the chart %s is exactly this drawing", async (name, table) => {
  await expect(`${lines(surveyChart(table)) ?? ""}\n`).toMatchFileSnapshot(
    `../../../fixtures/golden/charts/${name}.html`,
  );
});

describe("a chart", () => {
  const svg = (name: keyof typeof cases): string => String(surveyChart(cases[name]));
  test("draws what the source leaves open as a hatched part of its own", () => {
    expect(svg("stacked-bar")).toContain('fill="url(#grafiek-vraag-2020-arcering)"');
    expect(svg("stacked-bar")).toContain(">1%</tspan> Niet vermeld /");
    expect(String(surveyChart(tableOf(questionOf("enkel", ["A", "B"]), { "2020": [40, 60] })))).not.toContain(
      "arcering",
    );
  });
  test("gives a part the height of its share", () => {
    const heights = [...svg("stacked-bar").matchAll(/height="([\d.]+)em" data-share="([\d.]+)"/g)];
    expect(heights).toHaveLength(5);
    for (const [, height, share] of heights) expect(Number(height)).toBeCloseTo((Number(share) / 100) * 15, 2);
  });
  test("puts a dot at its share, and none where the share is unknown", () => {
    expect([...svg("dots").matchAll(/cx="([\d.]+)%"/g)].map((match) => match[1])).toEqual(["82", "0"]);
    expect(svg("dots")).toContain("chart__scale--unknown");
  });
  test("draws no length for an order", () => {
    expect(svg("ranked-list")).not.toContain("chart__stick");
  });
  test("has no style attribute, script or address of another site", () => {
    for (const table of Object.values(cases)) expect(String(surveyChart(table))).not.toMatch(/style=|<script|https?:/);
  });
  test("is left out when there is nothing to draw", () => {
    expect(surveyChart(tableOf(questionOf("opsomming", ["A"]), { "2020": [{ status: "genoemd" }] }))).toBeNull();
  });
  test("scales shares that pass 100% by rounding to the whole bar", () => {
    const chart = String(surveyChart(tableOf(questionOf("enkel", ["A", "B", "C"]), { "2020": [34, 33, 34] })));
    const heights = [...chart.matchAll(/height="([\d.]+)em" data-share/g)].map((match) => Number(match[1]));
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeCloseTo(15, 1);
  });
});

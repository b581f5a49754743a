import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chartBlocks } from "#dossier/charts/chart-blocks.ts";
import { remainderInPercent } from "#dossier/charts/remainder.ts";
import { questionOf, tableOf } from "../../../fixtures/survey.ts";

const enkel = questionOf("enkel", ["Goed", "Matig", "Slecht"]);
const unknown = { status: "niet-gepubliceerd" } as const;
const kinds = (...args: Parameters<typeof tableOf>): string[] => chartBlocks(tableOf(...args)).map(({ kind }) => kind);

describe("a table is drawn", () => {
  test("as one stacked bar when every respondent gave one answer", () => {
    expect(kinds(enkel, { "2020": [20, 30, 50] })).toEqual(["stacked"]);
  });
  test("with dots when a share of that bar is unknown: a gap says nothing then", () => {
    expect(kinds(enkel, { "2020": [20, unknown, 50] })).toEqual(["dots"]);
    expect(remainderInPercent(tableOf(enkel, { "2020": [20, unknown, 50] }), 0)).toBeNull();
  });
  test("with dots when more answers were possible or a statement was confirmed", () => {
    expect(kinds(questionOf("meervoud", ["A", "B"]), { "2020": [80, 70] })).toEqual(["dots"]);
    expect(kinds(questionOf("stelling", ["Ja"]), { "2020": [80] })).toEqual(["dots"]);
  });
  test("as a list in order when only the order is known", () => {
    const [block] = chartBlocks(tableOf(questionOf("rangorde", ["A", "B"]), { "2020": ["#2", "#1"] }));
    expect(block?.kind).toBe("ranking");
    expect(block?.rows.map(({ label }) => label)).toEqual(["B", "A"]);
  });
  test("not at all when the source gives words or names only", () => {
    expect(kinds(questionOf("stelling", ["Ja"]), { "2020": [{ words: "vrijwel alle" }] })).toEqual([]);
    expect(kinds(questionOf("opsomming", ["A"]), { "2020": [{ status: "genoemd" }] })).toEqual([]);
  });
});

describe("two waves", () => {
  test("share a drawing only when both are marked comparable", () => {
    expect(kinds(enkel, { "2017": [10, 40, 50], "2020": [20, 30, 50] })).toEqual(["change"]);
    expect(kinds(enkel, { "2017!": [10, 40, 50], "2020": [20, 30, 50] })).toEqual(["stacked", "stacked"]);
    expect(kinds(enkel, { "2017": [10, 40, 50], "2020!": [20, 30, 50] })).toEqual(["stacked", "stacked"]);
  });
  test("share none when no answer has a share in both", () => {
    const stelling = questionOf("stelling", ["Ja", "Nee"]);
    expect(kinds(stelling, { "2017": [unknown, 61], "2020": [65, unknown] })).toEqual(["dots", "dots"]);
  });
  test("have a drawing each when one is in words only, so that its words are not lost", () => {
    const question = questionOf("indicator", ["Goed"]);
    const blocks = chartBlocks(tableOf(question, { "2002": [41], "2014": [{ words: "de helft" }] }));
    expect(blocks.map((block) => (block.kind === "change" ? [] : block.rows.map(({ text }) => text)))).toEqual([
      ["de helft"],
      ["41%"],
    ]);
    expect(kinds(question, { "2002": [{ words: "weinig" }], "2014": [{ words: "de helft" }] })).toEqual([]);
  });
  test("that stand apart have the newest first", () => {
    const blocks = chartBlocks(tableOf(enkel, { "2017!": [10, 40, 50], "2020": [20, 30, 50] }));
    expect(blocks.map((block) => (block.kind === "change" ? "" : block.wave.id))).toEqual(["2020", "2017"]);
  });
});

const shares = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 7 }).map((list) => {
  const total = list.reduce((sum, value) => sum + value, 0) || 1;
  return list.map((value) => Math.floor((value / total) * 1000) / 10);
});

test("parts and remainder of a stacked bar are 100% together, to a tenth, whatever the shares", () => {
  fc.assert(
    fc.property(shares, (list) => {
      const question = questionOf(
        "enkel",
        list.map((_, index) => `Antwoord ${index}`),
      );
      const [block] = chartBlocks(tableOf(question, { "2020": list }));
      if (block === undefined || block.kind === "change") throw new Error("There is no bar.");
      const sum = block.rows.reduce((total, row) => total + (row.shareInPercent ?? 0), block.remainder ?? 0);
      expect(Math.round(sum * 10)).toBe(1000);
    }),
  );
});

test("shares that pass 100% by rounding leave nothing open", () => {
  expect(remainderInPercent(tableOf(enkel, { "2020": [34, 33, 34] }), 0)).toBeNull();
});

test("every row of a block has the text of its table cell", () => {
  const table = tableOf(enkel, { "2020": [20.5, 0, 79.4] });
  const [block] = chartBlocks(table);
  if (block === undefined || block.kind === "change") throw new Error("There is no bar.");
  expect(block.rows.map(({ text }) => text)).toEqual(table.rows.map((row) => row.cells[0]?.text));
  expect(block.rows.map(({ text }) => text)).toEqual(["20,5%", "0%", "79,4%"]);
  expect(block.remainder).toBe(0.1);
});

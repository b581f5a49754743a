import { expect, test } from "vitest";
import { UNKNOWN } from "../../../../assets/js/tools/self-assessment/data.ts";
import { PROFILE, report } from "../../../../assets/js/tools/self-assessment/report.ts";
import { EMPTY } from "../../../../assets/js/tools/self-assessment/state.ts";
import { realTools } from "../../../fixtures/real-tools.ts";

const { scan: data } = realTools();
const all = (level: string): ReadonlyMap<string, string> => new Map(data.dimensions.map(({ id }) => [id, level]));
const textOf = (state: Partial<typeof EMPTY>): string => JSON.stringify(report(data, { ...EMPTY, ...state }));

test("everything at the highest level is told to be so", () => {
  expect(textOf({ answers: all("4") })).toContain("staat op het hoogste niveau");
});

test("a scan of which nothing is known does not claim the highest level", () => {
  const text = textOf({ answers: all(UNKNOWN) });
  expect(text).not.toContain("hoogste niveau. Houd");
  expect(text).toContain("Nog geen niveau is bekend");
});

test("scans of a team alone give no empty profile of one's own", () => {
  const colleague = { answers: all("2"), role: "", date: "" };
  const other = { answers: all("3"), role: "", date: "" };
  const headings = report(data, { ...EMPTY, team: [colleague, other] })?.sections.map(({ heading }) => heading) ?? [];
  expect(headings.length).toBeGreaterThan(0);
  expect(headings).not.toContain(PROFILE);
});

test("nothing filled in gives nothing back", () => {
  expect(report(data, EMPTY)).toBeNull();
});

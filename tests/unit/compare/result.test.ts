import { expect, test } from "vitest";
import { toCsv } from "#lib/csv.ts";
import { resultCells, resultRows } from "../../../assets/js/compare/result.ts";
import { answer, questions, satisfaction } from "./questions.ts";

test("the result has a row an answer of every answered question, with the reader's mark beside the survey's figure", () => {
  const rows = resultRows(questions, new Map([["tevredenheid", ["neutraal"]]]));
  expect(rows.map((row) => [row.answer, row.figure, row.isChosen])).toEqual([
    ["heel-tevreden", "4%", false],
    ["tevreden", "35%", false],
    ["neutraal", "43%", true],
    ["ontevreden", "0%", false],
    ["weet-niet", "niet gepubliceerd", false],
  ]);
  expect(rows.filter((row) => row.sentence !== "")).toHaveLength(1);
});

test("the CSV has a header, and a cell that looks like a formula cannot run", () => {
  const question = {
    ...satisfaction,
    text: "=cmd|' /C calc'!A0",
    answers: [answer("ja", { label: "@SUM(1)", you: "x" })],
  };
  const csv = toCsv(resultCells(resultRows([question], new Map([["tevredenheid", ["ja"]]])), "Peiling 2020"));
  const [header, row] = csv.split("\r\n");
  expect(header).toBe("onderwerp,vraag,antwoord,Peiling 2020,jij,zin");
  expect(row).toMatch(/^Tevredenheid,'=cmd\|' \/C calc'!A0,'@SUM\(1\),niet gepubliceerd,gekozen,/);
});

import { expect, test } from "vitest";
import { textProblems } from "#content/text-problems.ts";

const refused: ReadonlyArray<readonly [string, string, string, number, number]> = [
  ["a NUL", "een\ntw\u0000ee", "Het bestand bevat een nulteken en is geen gewone tekst.", 2, 3],
  ["a byte that is no UTF-8", "een\n\nco\uFFFDrdinatie", "Het bestand is geen geldige UTF-8.", 3, 3],
  ["an escape code", "een \u001b[2K", "Op deze plek staat een onzichtbaar stuurteken.", 1, 5],
  ["a form feed", "\f", "Op deze plek staat een onzichtbaar stuurteken.", 1, 1],
];
test("there is something to refuse", () => {
  expect(refused.length).toBeGreaterThan(0);
});
test.each(refused)("a text with %s is refused at its place", (_name, source, what, line, column) => {
  expect(textProblems(source, "a.csv")).toMatchObject([{ file: "a.csv", what, line, column, rule: "tekst" }]);
});
test("a Windows-1252 file is refused when it holds an accent", () => {
  const text = Buffer.from("één", "latin1").toString("utf8");
  expect(textProblems(text, "a.md")).toMatchObject([{ what: "Het bestand is geen geldige UTF-8." }]);
});
test("tabs, line ends, accents, emoji and quotes are ordinary text", () => {
  expect(textProblems("a\tb\r\nc é ’ 🏛️ \u00a0", "a.md")).toEqual([]);
});

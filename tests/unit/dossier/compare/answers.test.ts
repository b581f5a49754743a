import { expect, test } from "vitest";
import { answersOf, inputOf } from "#dossier/compare/answers.ts";
import { questionOf, tableOf } from "../../../fixtures/survey.ts";

const idsOf = (...args: Parameters<typeof tableOf>): string[] => answersOf(tableOf(...args)).map(({ id }) => id);

test("a statement gets a no and a do-not-know; a question that has a no gets only the second", () => {
  expect(idsOf(questionOf("stelling", ["ja:Ja"]), { "2020": [80] })).toEqual(["ja", "nee", "weet-niet"]);
  expect(idsOf(questionOf("stelling", ["ja:Ja", "nee:Nee"]), { "2020": [80, 20] })).toEqual(["ja", "nee", "weet-niet"]);
});

test("a question with one answer out of many gets a do-not-know; one with more answers gets nothing", () => {
  expect(idsOf(questionOf("enkel", ["goed:Goed", "slecht:Slecht"]), { "2020": [80, 20] })).toEqual([
    "goed",
    "slecht",
    "weet-niet",
  ]);
  expect(idsOf(questionOf("meervoud", ["a:A"]), { "2020": [80] })).toEqual(["a"]);
});

test("the figure is that of the newest wave, and an answer that only the form has says that it is not published", () => {
  const answers = answersOf(tableOf(questionOf("enkel", ["goed:Goed"]), { "2017!": [70], "2020": [80.5] }));
  expect(answers.map(({ figure }) => figure)).toEqual(["80,5%", "niet gepubliceerd"]);
  expect(answers.map(({ outcome }) => outcome?.id ?? null)).toEqual(["P2020-1", null]);
});

test("one answer is a radio button, more answers are check boxes", () => {
  const kinds = ["enkel", "stelling", "meervoud", "rangorde", "opsomming"] as const;
  expect(kinds.map((kind) => inputOf(questionOf(kind, ["A"])))).toEqual([
    "radio",
    "radio",
    "checkbox",
    "checkbox",
    "checkbox",
  ]);
});

import { expect, test } from "vitest";
import { entry, readChoices, writeChoices } from "../../../../assets/js/tools/engine/choices.ts";

const questions = [
  { id: "doel", hash: "a1", values: ["0", "1"] },
  { id: "recht", hash: "b2", values: ["0", "1"] },
];

test("answers come back by the id of their question", () => {
  const answers = new Map([["doel", "1"]]);
  const entries = writeChoices(answers, questions);
  expect(entries).toEqual([["doel.a1", "1"]]);
  expect(readChoices(entries, questions)).toEqual({ answers, lost: 0 });
});

test("an answer to a question whose text changed is left out and counted, never read as an answer to the new one", () => {
  const changed = [{ id: "doel", hash: "zz", values: ["0", "1"] }, ...questions.slice(1)];
  expect(
    readChoices(
      [
        ["doel.a1", "1"],
        ["recht.b2", "0"],
      ],
      changed,
    ),
  ).toEqual({
    answers: new Map([["recht", "0"]]),
    lost: 1,
  });
});

test("an answer that a question does not know counts as lost; another field does not", () => {
  expect(
    readChoices(
      [
        ["doel.a1", "7"],
        ["datum", "2026-01-01"],
      ],
      questions,
    ),
  ).toEqual({ answers: new Map(), lost: 1 });
});

test("the first value of a name counts, and a missing one is empty", () => {
  expect(
    entry(
      [
        ["stap", "1"],
        ["stap", "2"],
      ],
      "stap",
    ),
  ).toBe("1");
  expect(entry([], "stap")).toBe("");
});

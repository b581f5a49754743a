import { expect, test } from "vitest";
import { fits } from "../../../assets/js/compare/advice.ts";

const rule = { question: "deskundigheid", answers: ["geen"], missing: ["analist"] };

test.each([
  ["a weak answer", ["geen"], true],
  ["a question that is answered without the option", ["avg"], true],
  ["no weak spot", ["avg", "analist"], false],
])("an advice looks at %s", (_, chosen, expected) => {
  expect(fits(rule, new Map([["deskundigheid", chosen]]))).toBe(expected);
});

test("a question without an answer gives no advice", () => {
  expect(fits(rule, new Map([["tevredenheid", ["geen"]]]))).toBe(false);
});

import { describe, expect, test } from "vitest";
import { sentence } from "../../../assets/js/compare/sentence.ts";
import { answer, experts, satisfaction } from "./questions.ts";

describe("the sentence about one answer", () => {
  test.each([
    [
      "neutraal",
      "39% van de respondenten was tevreden of heel tevreden (eigen optelling); jij bent neutraal, net als 43%.",
    ],
    [
      "tevreden",
      "39% van de respondenten was tevreden of heel tevreden (eigen optelling); jij bent tevreden, net als 35%.",
    ],
    [
      "ontevreden",
      "39% van de respondenten was tevreden of heel tevreden (eigen optelling); jij bent ontevreden; in de peiling zei niemand dat (0%).",
    ],
    [
      "weet-niet",
      "39% van de respondenten was tevreden of heel tevreden (eigen optelling); jij weet het niet; hoeveel respondenten dat zeiden, is niet gepubliceerd.",
    ],
  ])("for %s", (id, expected) => {
    expect(sentence(satisfaction, [id])).toBe(expected);
  });
  test("does not repeat the figure when the answer is all that the survey speaks of", () => {
    const question = {
      ...satisfaction,
      core: "Vrijwel alle respondenten zagen dat",
      answers: [answer("ja", { isCore: true, you: "ziet dat ook", figure: "vrijwel alle" })],
    };
    expect(sentence(question, ["ja"])).toBe("Vrijwel alle respondenten zagen dat; jij ziet dat ook.");
  });
  test("stands on its own when the survey has no main line", () => {
    expect(sentence({ ...satisfaction, core: null }, ["neutraal"])).toBe("Jij bent neutraal, net als 43%.");
  });
});

describe("the sentence about more answers", () => {
  test("names each with its share", () => {
    expect(sentence(experts, ["avg", "analist"])).toBe(
      "Jij kiest AVG-deskundige (82% van de respondenten) en analist (22% van de respondenten).",
    );
  });
  test("names a place in an order", () => {
    const question = { ...experts, answers: [answer("werk", { rank: 1, figure: "1" })] };
    expect(sentence(question, ["werk"])).toBe("Jij kiest werk (in de peiling op plaats 1).");
  });
  test("says that a percentage is missing", () => {
    const question = { ...experts, answers: [answer("fraude", { figure: "genoemd" })] };
    expect(sentence(question, ["fraude"])).toBe("Jij kiest fraude. De peiling noemt dit ook, zonder percentage.");
  });
});

test("without an answer there is no sentence", () => {
  expect(sentence(satisfaction, [])).toBeNull();
  expect(sentence(satisfaction, ["onbekend"])).toBeNull();
});

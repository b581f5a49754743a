import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  besideDirectives,
  contradictions,
  isSumOfShares,
  isTotal,
  typedFigures,
} from "../../../scripts/checks/figures-in-text.ts";
import { outcomesOf, questionOf } from "../../fixtures/survey.ts";

const question = questionOf("enkel", ["Heel tevreden", "Tevreden", "Neutraal", "Ontevreden"]);
const outcomes = outcomesOf(question, { "2020": [4, 35, 43, 17] });
const wrongIn = (text: string): string[] =>
  contradictions(text, [question], outcomes).map(({ figure, outcome }) => `${figure.text} ≠ ${outcome.id}`);

describe("a percentage counts as typed", () => {
  test.each([
    ["Van hen is 35% tevreden.", [35]],
    ["Van hen is 35 % of 35 procent tevreden.", [35, 35]],
    ["Het is 39,5% en 0%.", [39.5, 0]],
  ])("in %j", (text, values) => {
    expect(typedFigures(text).map(({ valueInPercent }) => valueInPercent)).toEqual(values);
  });
  test.each([
    "Van hen is :cijfer[P07] tevreden.",
    "Een verschil van 5 procentpunten.",
    "Zie [de tabel](/a/20%20b.md) en :bron[x-35%].",
    "In 2020 deden 35 gemeenten mee.",
  ])("but not in %j", (text) => {
    expect(typedFigures(text)).toEqual([]);
  });
  test("with what the text says of it", () => {
    expect(typedFigures("Samen 39% (eigen optelling), ongeveer 5% niet.")).toMatchObject([
      { isOwnSum: true, isRough: false, offset: 6 },
      { isOwnSum: false, isRough: true },
    ]);
    expect(typedFigures("39% is tevreden (eigen optelling van 35% en 4%).").map((figure) => figure.isOwnSum)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("a clause contradicts the data", () => {
  test.each([
    ["36% is tevreden en 4% heel tevreden.", ["36% ≠ P2020-2"]],
    ["35% is tevreden en 5% heel tevreden.", ["5% ≠ P2020-1"]],
    ["De grootste groep is neutraal: 43%, en 18% ontevreden.", ["18% ≠ P2020-4"]],
  ])("in %j", (text, expected) => {
    expect(wrongIn(text)).toEqual(expected);
  });
  test.each([
    "35% is tevreden en 4% heel tevreden.",
    "39% (eigen optelling) is tevreden of heel tevreden.",
    "Ruim 30% is tevreden.",
    "20% is ontevredener dan vroeger.",
    "Tussen 20% en 36% zegt iets anders.",
  ])("but not in %j", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});

test.each([
  ["Tevreden is :cijfer[P2020-2] (36%).", ["36%"]],
  ["Tevreden is 36% (:cijfer[P2020-2]).", ["36%"]],
  ["Tevreden is :cijfer[P2020-2] (35%).", []],
  ["Tevreden is :cijfer[P2020-2]. Van de anderen is 36% dat niet.", []],
])("a figure beside a directive is the same figure: %j", (text, expected) => {
  expect(besideDirectives(text, outcomes).map(({ figure }) => figure.text)).toEqual(expected);
});

test("any two or more shares of a question are a sum of its own, and one share is not", () => {
  const list = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(list, fc.nat(), (tenths, seed) => {
      const own = outcomesOf(questionOf("meervoud", tenths.map(String)), { "2020": tenths.map((value) => value / 10) });
      const picked = tenths.filter((_, index) => index < 2 || (seed >> index) % 2 === 1);
      expect(isSumOfShares(picked.reduce((sum, value) => sum + value, 0) / 10, own)).toBe(true);
    }),
  );
  expect(isSumOfShares(43, outcomes)).toBe(false);
  expect(isSumOfShares(40, outcomes)).toBe(false);
  expect([isTotal(99, outcomes), isTotal(100, outcomes)]).toEqual([true, false]);
});

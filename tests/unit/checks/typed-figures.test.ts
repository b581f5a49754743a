import { describe, expect, test } from "vitest";
import { changed, extended } from "../../fixtures/small-dossier.ts";
import { ofRule } from "./of-rule.ts";

const page = "content/peiling-2020/tevredenheid.md";
const RULE = "getypte-cijfers";
const privacy = "content/privacy/index.md";
const cite = changed(privacy, "bronnen: [handleiding]", "bronnen: [handleiding, peilingrapport]");
const onPrivacy = (text: string): Record<string, string> => ({ [privacy]: `${cite[privacy]}\n${text}\n` });

describe("a typed percentage is refused when the data have it", () => {
  test("and the paragraph cites the survey", () => {
    expect(ofRule(RULE, onPrivacy("Van hen is 40% tevreden :bron[peilingrapport]."))).toEqual([
      `${privacy}:19 "40%" is getypt, terwijl de gegevens dit cijfer hebben. Schrijf :cijfer[P01].`,
    ]);
  });
  test("and the page explains that question, cited or not", () => {
    expect(ofRule(RULE, extended(page, "Ruwweg 40% zegt ja, en 17,5 procent nee."))).toHaveLength(2);
  });
  test("in the summary of a page about the survey, with the line of the sentence", () => {
    expect(ofRule(RULE, changed(page, "  - Vier op de tien", "  - Precies 40%, dus vier op de tien"))).toEqual([
      `${page}:4 "40%" is getypt, terwijl de gegevens dit cijfer hebben. Schrijf :cijfer[P01].`,
    ]);
  });
});

describe("a typed percentage is left alone when", () => {
  test.each([
    ["another source vouches for it", "Van hen is 40% tevreden :bron[handleiding]."],
    [
      "the survey is cited for another sentence",
      "Eén :bron[peilingrapport]. Van hen is 40% tevreden :bron[handleiding].",
    ],
    ["nothing is cited", "Van hen is 40% tevreden."],
    ["the data do not have it", "Van hen is 41% blij :bron[peilingrapport]."],
    ["it is rough", "Van hen is ongeveer 40% blij :bron[peilingrapport]."],
    ["it is a sum that is right", "Samen is dat 82,5% (eigen optelling) :bron[peilingrapport]."],
  ])("%s", (_, text) => {
    expect(ofRule(RULE, onPrivacy(text))).toEqual([]);
  });
});

describe("a figure that contradicts the data is refused when", () => {
  test("it stands with the answer in a paragraph that cites the survey", () => {
    expect(ofRule(RULE, onPrivacy("Van hen is 41% tevreden :bron[peilingrapport]."))).toEqual([
      `${privacy}:19 "41%" spreekt de gegevens tegen: uitkomst P01 is 40%. Schrijf :cijfer[P01], of verbeter de gegevens.`,
    ]);
  });
  test("it stands beside a directive with another figure", () => {
    expect(ofRule(RULE, onPrivacy("Tevreden is :cijfer[P01] (44%)."))).toHaveLength(1);
  });
  test("it is a sum that is wrong", () => {
    expect(ofRule(RULE, onPrivacy("Samen is dat 82% (eigen optelling) :bron[peilingrapport]."))).toEqual([
      `${privacy}:19 "82% (eigen optelling)" is geen som van aandelen van één vraag. Tel opnieuw; de aandelen staan in _data/bron/peiling/uitkomsten.csv.`,
    ]);
  });
  test("the summary of a page about the survey says something that no cell says", () => {
    expect(ofRule(RULE, changed(page, "  - Vier op de tien", "  - Wel 45%, of vier op de tien"))).toEqual([
      `${page}:4 "45%" staat niet in de gegevens van deze pagina. Verbeter het cijfer of haal het weg.`,
    ]);
  });
});

test("a figure in the summary comes from the data with the directive, and a wrong id is named", () => {
  expect(
    ofRule(RULE, changed(page, "  - Vier op de tien", "  - Van hen is :cijfer[P01] tevreden, vier op de tien")),
  ).toEqual([]);
  expect(ofRule("cijfers", changed(page, "  - Vier op de tien", "  - Precies :cijfer[P0l], vier op de tien"))).toEqual([
    `${page}:4 Onbekende uitkomst "P0l". Bedoel je "P01"?`,
  ]);
});

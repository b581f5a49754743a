import { describe, expect, test } from "vitest";
import { questionsSchema } from "#schemas/survey.ts";
import { sumOfShares } from "../../../scripts/checks/survey-sums.ts";
import { changed, smallDossier } from "../../fixtures/small-dossier.ts";
import { ofRule } from "./of-rule.ts";

const outcomes = "_data/bron/peiling/uitkomsten.csv";
const questions = "_data/bron/peiling/vragen.yaml";

describe("the survey is refused when", () => {
  test("the answers to a single-answer question are not 100% and nobody says why", () => {
    expect(ofRule("sommen", changed(outcomes, "2020,40,,", "2020,39,,"))).toEqual([
      `${questions}:1 De antwoorden op "tevredenheid" zijn in golf 2020 samen 99%, geen 100%. Controleer de aandelen, of zet de reden in het veld afwijkendeSom.`,
    ]);
  });
  test("they are a tenth too many", () => {
    expect(ofRule("sommen", changed(outcomes, "2020,40,,", "2020,40.1,,"))[0]).toContain("samen 100,1%, geen 100%");
  });
  test("a ranking has the same place twice", () => {
    expect(ofRule("sommen", changed(outcomes, "zorg,2020,,2", "zorg,2020,,1"))).toEqual([
      `${questions}:12 De rangorde van "samenwerking" heeft in golf 2020 een dubbele plaats. Geef elke optie een eigen rang.`,
    ]);
  });
});

describe("the survey is accepted when", () => {
  test("a sum is not 100% and the question says why", () => {
    const reason = changed(
      questions,
      "  bron: peilingrapport\n- id",
      "  bron: peilingrapport\n  afwijkendeSom: afgerond\n- id",
    );
    expect(ofRule("sommen", changed(outcomes, "2020,40,,", "2020,39,,"), reason)).toEqual([]);
  });
  test("a share is not known, so that there is no sum", () => {
    expect(ofRule("sommen", changed(outcomes, "2020,40,,gepubliceerd", "2020,,,niet-gepubliceerd"))).toEqual([]);
  });
  test("decimals add up, however computers count them", () => {
    const thirds = smallDossier[outcomes]
      .replace("2020,40,", "2020,33.3,")
      .replace("2020,42.5,", "2020,33.3,")
      .replace("2020,17.5,", "2020,33.4,");
    expect(ofRule("sommen", { [outcomes]: thirds })).toEqual([]);
  });
});

test("without outcomes there is no sum", () => {
  const [question] = questionsSchema.parse([
    {
      id: "a",
      formulering: "?",
      soort: "enkel",
      populatie: "p",
      basis: 1,
      boodschap: "b",
      opties: [{ id: "ja", naam: "Ja" }],
      bron: "x",
    },
  ]);
  if (question === undefined) throw new Error("The question did not parse.");
  expect(sumOfShares(question, "2020", [])).toBeNull();
});

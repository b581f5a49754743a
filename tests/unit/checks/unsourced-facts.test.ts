import { describe, expect, test } from "vitest";
import { extended } from "../../fixtures/small-dossier.ts";
import { claimIn } from "../../../scripts/checks/unsourced-facts.ts";
import { adviceOf } from "./advice.ts";

const page = "content/aanbevelingen/een-meldpunt.md";
const of = (lines: string): string[] => adviceOf("feiten-zonder-bron", extended(page, lines));

describe("a paragraph with a fact that can be traced", () => {
  for (const fact of [
    "In 2019 begon het.",
    "Van hen is 12% tevreden.",
    "Het kostte € 30.000.",
    "Het kostte 12 % meer.",
  ]) {
    test(`needs a source: ${fact}`, () => expect(of(fact)).toHaveLength(1));
  }
  test("is named with its place and the way out", () =>
    expect(of("Het begon\nin 2019.")[0]).toMatch(
      /^content\/aanbevelingen\/een-meldpunt\.md:\d+ Deze alinea noemt “2019” zonder bron\. Zet :bron\[kenmerk\] achter/,
    ));
  test("is accepted with a source or a figure of the survey", () => {
    expect(of("In 2019 begon het :bron[handleiding].")).toEqual([]);
    expect(of("In 2020 was :cijfer[P01] tevreden.")).toEqual([]);
  });
  test("may be a list whose introduction has the source", () =>
    expect(of("Zo ging het :bron[handleiding]:\n\n- in 2019 een begin\n- in 2020 een eind")).toEqual([]));
  test("may be the editors' own words", () => {
    expect(of(":::voorstel\nBegin in 2027.\n:::")).toEqual([]);
  });
  test("is no heading and no address of a link", () =>
    expect(of("### In 2019\n\nLees [verder](/privacy/index.md).")).toEqual([]));
});

test("the year in the name of a table claims nothing, and the line after it may", () => {
  expect(claimIn("::tabel[misdrijven-2024]")).toBeNull();
  expect(claimIn("::download[misdrijven-2024]\nIn 2019 begon het.")).toBe("2019");
});

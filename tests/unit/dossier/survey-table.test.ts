import { describe, expect, test } from "vitest";
import { cellText, STATUS_WORDS, surveyTable } from "#dossier/survey-table.ts";
import { questionsSchema, outcomeStatus, wavesSchema, type Outcome, type Question } from "#schemas/survey.ts";

const [wave2017, wave2020, wave2024] = wavesSchema.parse(
  ["2017", "2020", "2024"].map((id) => ({
    id,
    naam: `Peiling ${id}`,
    jaar: Number(id),
    uitvoerder: "u",
    populatie: "p",
    respondenten: 10,
    respons: "r",
    veldwerk: "v",
    methode: "m",
    bron: "rapport",
    vergelijkbaar: true,
    toelichting: "t",
  })),
);
if (wave2017 === undefined || wave2020 === undefined || wave2024 === undefined)
  throw new Error("The waves did not parse.");
const waves = [wave2017, wave2020, wave2024];

function questionOf(soort: string): Question {
  const [question] = questionsSchema.parse([
    {
      id: "q",
      formulering: "?",
      soort,
      populatie: "p",
      basis: 10,
      boodschap: "b",
      bron: "rapport",
      opties: [
        { id: "ja", naam: "Ja" },
        { id: "nee", naam: "Nee" },
      ],
    },
  ]);
  if (question === undefined) throw new Error("The question did not parse.");
  return question;
}

function outcome(fields: Partial<Outcome>): Outcome {
  return {
    id: "P1",
    question: "q",
    option: "ja",
    wave: "2020",
    shareInPercent: null,
    rank: null,
    status: "gepubliceerd",
    words: null,
    source: "rapport",
    remark: null,
    row: 2,
    ...fields,
  };
}

describe("a cell is never empty:", () => {
  test("every status has words or a figure", () => {
    expect(outcomeStatus.options.length).toBeGreaterThan(0);
    for (const status of outcomeStatus.options) {
      const known =
        status === "gepubliceerd" ? { shareInPercent: 4 } : status === "in-woorden" ? { words: "vrijwel alle" } : {};
      expect(cellText(outcome({ status, ...known }))).not.toBe("");
    }
  });
  test("without an outcome it says that it was not asked", () => {
    expect(cellText(null)).toBe("niet gevraagd");
  });
  test("the unknowns differ from each other", () => {
    expect(new Set(Object.values(STATUS_WORDS)).size).toBe(Object.keys(STATUS_WORDS).length);
  });
});

describe("a cell says", () => {
  test("a real zero as 0%", () => {
    expect(cellText(outcome({ shareInPercent: 0 }))).toBe("0%");
  });
  test("a share with a decimal comma", () => {
    expect(cellText(outcome({ shareInPercent: 42.5 }))).toBe("42,5%");
  });
  test("a rank as a number", () => {
    expect(cellText(outcome({ rank: 3 }))).toBe("3");
  });
  test("the words of the source", () => {
    expect(cellText(outcome({ status: "in-woorden", words: "vrijwel alle" }))).toBe("vrijwel alle");
  });
});

describe("a survey table", () => {
  const outcomes = [
    outcome({ shareInPercent: 40 }),
    outcome({ id: "P2", option: "nee", shareInPercent: 60 }),
    outcome({ id: "P3", wave: "2024", shareInPercent: 41 }),
    outcome({ id: "P4", question: "ander", wave: "2017", shareInPercent: 1 }),
  ];
  const table = surveyTable(questionOf("enkel"), { questions: [], waves, outcomes });

  test("has no column for a wave in which the question has no outcome", () => {
    expect(table.waves.map((wave) => wave.id)).toEqual(["2020", "2024"]);
  });
  test("has a row for every option and a cell for every wave, also where the data have none", () => {
    expect(table.rows.map((row) => [row.option.naam, ...row.cells.map((cell) => cell.text)])).toEqual([
      ["Ja", "40%", "41%"],
      ["Nee", "60%", "niet gevraagd"],
    ]);
  });
  test("has no sums when what can be added is 100", () => {
    expect(surveyTable(questionOf("enkel"), { questions: [], waves, outcomes: outcomes.slice(0, 2) }).sums).toBeNull();
  });
  test("shows the sums when the answers to a single-answer question are not 100", () => {
    const off = [outcome({ shareInPercent: 39 }), outcome({ id: "P2", option: "nee", shareInPercent: 60 })];
    expect(surveyTable(questionOf("enkel"), { questions: [], waves, outcomes: off }).sums).toEqual(["99%"]);
  });
  test("has no sums where more answers were possible", () => {
    const over = [outcome({ shareInPercent: 80 }), outcome({ id: "P2", option: "nee", shareInPercent: 60 })];
    expect(surveyTable(questionOf("meervoud"), { questions: [], waves, outcomes: over }).sums).toBeNull();
  });
  test("has no columns without outcomes", () => {
    expect(surveyTable(questionOf("enkel"), { questions: [], waves, outcomes: [] }).waves).toEqual([]);
  });
});

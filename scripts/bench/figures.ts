import { check as checkComplete } from "../checks/survey-complete.ts";
import { check as checkSums } from "../checks/survey-sums.ts";
import { COLUMNS, parseOutcomes } from "../content/survey-csv.ts";
import { csvText } from "../lib/csv.ts";
import { importMappingSchema } from "../schemas/survey-import.ts";
import { questionsSchema, wavesSchema, type Question, type Wave } from "../schemas/survey.ts";
import { mapExport } from "../survey/mapped-rows.ts";
import { mergeOutcomes } from "../survey/merge-outcomes.ts";

/** A survey that is large on purpose: questions × 10 answers × 10 waves. */
export interface LargeSurvey {
  readonly questions: readonly Question[];
  readonly waves: readonly Wave[];
  /** Text of `uitkomsten.csv`: a row an answer and a wave. */
  readonly outcomes: string;
  /** An export of one more wave, with a row an answer: as many rows as `outcomes` when `answers` is 100 per question. */
  readonly export: string;
}

const OPTIONS = Array.from({ length: 10 }, (_, index) => ({ id: `a${index}`, naam: `Antwoord ${index}` }));

function questionOf(index: number, options: typeof OPTIONS): unknown {
  return {
    id: `v${index}`,
    formulering: `Vraag ${index}, met een komma`,
    soort: "enkel",
    populatie: "gemeenten",
    basis: 100,
    boodschap: "Elk antwoord kreeg evenveel stemmen",
    opties: options,
    bron: "bron",
  };
}

/** Makes a survey of `rows` rows (a multiple of 100), every sum 100%. The same input gives the same text. */
export function largeSurvey(rows: number): LargeSurvey {
  const questions = questionsSchema.parse(Array.from({ length: rows / 100 }, (_, index) => questionOf(index, OPTIONS)));
  const waves = wavesSchema.parse(
    Array.from({ length: 10 }, (_, index) => ({
      id: `g${index}`,
      naam: `Golf ${index}`,
      jaar: 2000 + index,
      uitvoerder: "bureau",
      populatie: "gemeenten",
      respondenten: 100,
      respons: "niet gepubliceerd",
      veldwerk: "niet gepubliceerd",
      methode: "vragenlijst",
      bron: "bron",
      vergelijkbaar: true,
      toelichting: "gemaakt",
    })),
  );
  const cells = questions.flatMap((question) =>
    waves.flatMap((wave) =>
      question.opties.map((option, at) => [
        `${question.id}-${wave.id}-${option.id}`,
        question.id,
        option.id,
        wave.id,
        at % 2 === 0 ? "9.5" : "10.5",
        "",
        "gepubliceerd",
        "",
        "bron",
        "een opmerking, met komma",
      ]),
    ),
  );
  return { questions, waves, outcomes: csvText([[...COLUMNS], ...cells], "\n"), export: "" };
}

/** The content check of outcomes: reading, every rule of a row, sums, and answers that were left out. Gives the problems. */
export function checkOutcomes({ questions, waves, outcomes }: LargeSurvey): number {
  const parsed = parseOutcomes(outcomes, "uitkomsten.csv", { questions, waves, sourceIds: new Set(["bron"]) });
  const survey = { questions, waves, outcomes: parsed.outcomes, outcomeIds: parsed.ids };
  const figures = { questions: [], waves: [], outcomes: [], outcomeIds: new Set<string>() };
  const data = { survey, figures } as unknown as Parameters<typeof checkComplete>[0]["data"]; // the check reads no more
  const place = { file: "vragen.yaml", line: 1, column: 1 };
  return (
    parsed.problems.length +
    checkSums(survey, () => place).length +
    checkComplete({ data, pages: [], hasUnreadableFiles: false }).length
  );
}

/** A survey with one wave and as many answers as rows, and its export in the way that spreadsheets write it. */
export function largeExport(rows: number): LargeSurvey {
  const options = Array.from({ length: 100 }, (_, index) => ({ id: `a${index}`, naam: `Antwoord ${index}` }));
  const questions = questionsSchema.parse(Array.from({ length: rows / 100 }, (_, index) => questionOf(index, options)));
  const lines = questions.flatMap(({ formulering }) => options.map(({ naam }) => `${formulering};${naam};1,0`));
  return { ...largeSurvey(100), questions, export: ["Vraag;Antwoord;Percentage", ...lines, ""].join("\r\n") };
}

/** Reads an export and merges it into an empty file of outcomes. Gives the rows that were added. */
export function importExport({ questions, waves, export: text }: LargeSurvey): number {
  const mapping = importMappingSchema.parse({
    golf: waves[0]?.id,
    bron: "bron",
    scheidingsteken: ";",
    decimaalteken: ",",
    kolommen: { vraag: "Vraag", optie: "Antwoord", aandeel: "Percentage" },
  });
  const mapped = mapExport(text, "export.csv", mapping, questions);
  const imported = { rows: mapped.rows, file: "export.csv" };
  const merged = mergeOutcomes(csvText([[...COLUMNS]], "\n"), "uitkomsten.csv", imported, mapping, false);
  return mapped.problems.length + merged.problems.length > 0 ? 0 : merged.added;
}

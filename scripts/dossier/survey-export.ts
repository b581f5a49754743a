import type { Survey } from "../content/load-data.ts";
import { toCsv } from "../lib/csv.ts";
import type { Question } from "../schemas/survey.ts";
import { cellText, surveyTable } from "./survey-table.ts";

const HEADER = [
  "uitkomst",
  "vraag",
  "formulering",
  "optie",
  "antwoord",
  "golf",
  "aandeel_procent",
  "rang",
  "status",
  "tekst",
  "populatie",
  "basis",
  "bron",
];

/** One question as CSV: a row a cell of the table, in the order of the table. */
export function questionCsv(question: Question, survey: Survey): string {
  const rows = surveyTable(question, survey).rows.flatMap((row) =>
    row.cells.flatMap(({ outcome }) =>
      outcome === null
        ? []
        : [
            [
              outcome.id,
              question.id,
              question.formulering,
              row.option.id,
              row.option.naam,
              outcome.wave,
              outcome.shareInPercent,
              outcome.rank,
              outcome.status,
              outcome.words,
              question.populatie,
              question.basis,
              outcome.source,
            ],
          ],
    ),
  );
  return toCsv([HEADER, ...rows]);
}

/** The same cells as JSON, with what a reader must know about them. */
export function questionJson(question: Question, survey: Survey): string {
  const table = surveyTable(question, survey);
  return `${JSON.stringify(
    {
      vraag: question.id,
      formulering: question.formulering,
      soort: question.soort,
      boodschap: question.boodschap,
      populatie: question.populatie,
      basis: question.basis,
      afwijkendeSom: question.afwijkendeSom,
      kanttekeningen: question.kanttekeningen,
      golven: table.waves,
      uitkomsten: table.rows.flatMap((row) =>
        row.cells.flatMap(({ outcome }) =>
          outcome === null
            ? []
            : [
                {
                  uitkomst: outcome.id,
                  optie: row.option.id,
                  antwoord: row.option.naam,
                  golf: outcome.wave,
                  aandeelProcent: outcome.shareInPercent,
                  rang: outcome.rank,
                  status: outcome.status,
                  tekst: cellText(outcome),
                  bron: outcome.source,
                },
              ],
        ),
      ),
      licentie: "https://creativecommons.org/licenses/by/4.0/deed.nl",
    },
    null,
    1,
  )}\n`;
}

import type { Survey } from "../content/load-data.ts";
import { toCsv } from "../lib/csv.ts";
import { columns } from "../opendata/columns.ts";
import { LICENCE } from "../opendata/licence.ts";
import type { Question } from "../schemas/survey.ts";
import { cellText, surveyTable } from "./survey-table.ts";

/** One question as CSV: a row a cell of the table, in the order of the table, with the columns of every published table. */
export function questionCsv(question: Question, survey: Survey): string {
  const table = surveyTable(question, survey);
  const rows = table.rows.flatMap(({ option, cells }) =>
    cells.flatMap(({ outcome }, index) => {
      const wave = table.waves[index];
      if (outcome === null || wave === undefined) return [];
      return [columns.map((column) => column.cell({ question, option, wave, outcome }))];
    }),
  );
  return toCsv([columns.map((column) => column.name), ...rows]);
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
      basisToelichting: question.basisToelichting ?? null,
      eenheid: question.eenheid ?? "procent",
      vergelijkgroep: question.vergelijkgroep ?? null,
      waarschuwing: question.waarschuwing ?? null,
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
                  waarde: outcome.amount?.value ?? null,
                  rang: outcome.rank,
                  status: outcome.status,
                  tekst: cellText(outcome),
                  bron: outcome.source,
                  opmerking: outcome.remark,
                },
              ],
        ),
      ),
      licentie: LICENCE.url,
    },
    null,
    1,
  )}\n`;
}

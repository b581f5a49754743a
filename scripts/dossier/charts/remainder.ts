import type { SurveyTable } from "../survey-table.ts";

/** How a part that the source leaves open is called, in the chart and in the table. */
export const REMAINDER_LABEL = "Niet vermeld / afronding";

/** Published shares of one wave in percent, in the order of the rows; null when a row has none. */
export function sharesOf(table: SurveyTable, waveIndex: number): ReadonlyArray<number | null> {
  return table.rows.map((row) => row.cells[waveIndex]?.outcome?.shareInPercent ?? null);
}

/** Sum of shares in percent, rounded to a tenth as the sum row of the table is. */
function sumInPercent(shares: readonly number[]): number {
  return Math.round(shares.reduce((sum, share) => sum + share, 0) * 10) / 10;
}

/**
 * What a single-answer question leaves open in a wave: 100 minus the sum, in percent. Null when nothing is left, when a
 * share is unknown (then the gap says nothing) and for other kinds of question, whose shares need not add up.
 */
export function remainderInPercent(table: SurveyTable, waveIndex: number): number | null {
  if (table.question.soort !== "enkel") return null;
  const shares = sharesOf(table, waveIndex);
  if (shares.some((share) => share === null)) return null;
  const rest = Math.round((100 - sumInPercent(shares.filter((share) => share !== null))) * 10) / 10;
  return rest > 0 ? rest : null;
}

import type { Wave } from "../../schemas/survey.ts";
import { cellText, type SurveyTable } from "../survey-table.ts";
import { remainderInPercent, sharesOf } from "./remainder.ts";

/** An answer as a chart shows it. `text` is the text of its table cell, to the last digit. */
export interface ChartRow {
  readonly label: string;
  readonly text: string;
  /** Id of the outcome, or null when the data hold no row for it. */
  readonly outcomeId: string | null;
  /** 0–100, or null when the source gives no share. */
  readonly shareInPercent: number | null;
  /** Whether the source gives a figure, be it a rounded one in words ("bijna 17%"). */
  readonly isKnown: boolean;
  /** Place from 1, or null. */
  readonly rank: number | null;
}

/** One drawing for one wave. */
export interface WaveBlock {
  readonly kind: "stacked" | "dots" | "ranking";
  /** What a row is: an answer to a question, a part of a whole that nobody answered, or a figure on its own. */
  readonly rowsAre: "answers" | "parts" | "figures";
  readonly wave: Wave;
  readonly rows: readonly ChartRow[];
  /** Share in percent that a stacked bar leaves open, or null. */
  readonly remainder: number | null;
}

/** One drawing for two waves that may be compared. */
export interface ChangeBlock {
  readonly kind: "change";
  readonly waves: readonly [Wave, Wave];
  readonly rows: ReadonlyArray<{ readonly label: string; readonly from: ChartRow; readonly to: ChartRow }>;
}

export type ChartBlock = WaveBlock | ChangeBlock;

function rowsOf(table: SurveyTable, waveIndex: number): ChartRow[] {
  return table.rows.map(({ option, cells }) => {
    const outcome = cells[waveIndex]?.outcome ?? null;
    return {
      label: option.naam,
      text: cells[waveIndex]?.text ?? cellText(null),
      outcomeId: outcome?.id ?? null,
      shareInPercent: outcome?.shareInPercent ?? null,
      isKnown: outcome?.status === "gepubliceerd" || outcome?.status === "in-woorden",
      rank: outcome?.rank ?? null,
    };
  });
}

function rowsAre({ soort, vergelijkgroep }: SurveyTable["question"]): WaveBlock["rowsAre"] {
  if (soort === "indicator") return "figures";
  return vergelijkgroep === undefined ? "answers" : "parts";
}

/** A wave that holds words only still has its drawing, with those words, where another wave of the table has shares. */
function waveBlock(table: SurveyTable, wave: Wave, waveIndex: number): WaveBlock | null {
  const rows = rowsOf(table, waveIndex);
  const shares = sharesOf(table, waveIndex);
  const base = { wave, rowsAre: rowsAre(table.question) };
  if (rows.some((row) => row.rank !== null)) {
    const ranked = rows.filter((row) => row.rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    return { ...base, kind: "ranking", rows: ranked, remainder: null };
  }
  const hasShares = table.waves.some((_, index) => sharesOf(table, index).some((share) => share !== null));
  if (!hasShares) return null;
  const isWhole = table.question.soort === "enkel" && shares.every((share) => share !== null);
  const remainder = remainderInPercent(table, waveIndex);
  return { ...base, kind: isWhole ? "stacked" : "dots", rows, remainder };
}

function changeBlock(table: SurveyTable): ChangeBlock | null {
  const [first, second, ...more] = table.waves;
  if (first === undefined || second === undefined || more.length > 0) return null;
  if (!first.vergelijkbaar || !second.vergelijkbaar) return null;
  const [from, to] = [rowsOf(table, 0), rowsOf(table, 1)];
  const rows = from.flatMap((row, index) => {
    const other = to[index];
    return other === undefined ? [] : [{ label: row.label, from: row, to: other }];
  });
  const hasChange = rows.some((row) => row.from.shareInPercent !== null && row.to.shareInPercent !== null);
  return hasChange ? { kind: "change", waves: [first, second], rows } : null;
}

/**
 * The drawings of a table. Two waves that are both marked `vergelijkbaar` share one drawing; any other wave gets one of
 * its own, newest first, so that nobody reads a trend in it. Empty when the source gives neither shares nor an order.
 */
export function chartBlocks(table: SurveyTable): readonly ChartBlock[] {
  const change = changeBlock(table);
  if (change !== null) return [change];
  return table.waves.flatMap((wave, index) => waveBlock(table, wave, index) ?? []).toReversed();
}

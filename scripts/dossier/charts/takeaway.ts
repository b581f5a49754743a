import { formatList, formatShare } from "../../lib/format.ts";
import { REMAINDER_LABEL } from "./remainder.ts";
import type { ChangeBlock, ChartBlock, ChartRow, WaveBlock } from "./chart-blocks.ts";

/** What a chart says in words: a title with one message, and one sentence with every figure in it. */
export interface Takeaway {
  readonly title: string;
  readonly summary: string;
}

const quoted = (label: string): string => `‘${label}’`;

function largest(rows: readonly ChartRow[]): readonly ChartRow[] {
  const most = Math.max(...rows.map((row) => row.shareInPercent ?? -1));
  return rows.filter((row) => row.shareInPercent === most);
}

function titleOfShares({ kind, rows, rowsAre }: WaveBlock): string {
  // Loose figures have no largest one: they answer questions of their own. The first row is the main figure.
  const main = rows.find((row) => row.isKnown);
  if (rowsAre === "figures" && main !== undefined) return `${main.label}: ${main.text}`;
  const known = rows.filter((row) => row.shareInPercent !== null);
  const top = largest(known);
  const [first] = top;
  if (first === undefined) return "";
  if (known.length === 1)
    return rowsAre === "answers" ? `${first.text} antwoordt ${quoted(first.label)}` : `${first.label}: ${first.text}`;
  const names = formatList(top.map((row) => quoted(row.label)));
  if (top.length > 1) return `Even groot en het grootst: ${names}, elk ${first.text}`;
  if (kind === "stacked" && rowsAre === "parts") return `Het grootste deel: ${names}, ${first.text}`;
  return kind === "stacked"
    ? `De grootste groep antwoordt ${names}: ${first.text}`
    : `Het vaakst: ${names}, ${first.text}`;
}

function titleOfChange({ rows, waves }: ChangeBlock): string {
  const both = rows.flatMap(({ label, from, to }) =>
    from.shareInPercent === null || to.shareInPercent === null
      ? []
      : [{ label, from, to, size: Math.abs(to.shareInPercent - from.shareInPercent) }],
  );
  const [only] = both;
  if (both.length === 1 && only !== undefined && only.size > 0)
    return `${quoted(only.label)}: van ${only.from.text} naar ${only.to.text}`;
  const top = both.reduce((most, row) => (row.size > most.size ? row : most));
  return top.size === 0
    ? `Geen aandeel veranderde tussen ${waves[0].naam} en ${waves[1].naam}`
    : `Het meest veranderde ${quoted(top.label)}: van ${top.from.text} naar ${top.to.text}`;
}

function titleOf(block: ChartBlock): string {
  if (block.kind === "change") return titleOfChange(block);
  if (block.kind === "ranking") return `${block.rows[0]?.label ?? ""} staat bovenaan`;
  return titleOfShares(block);
}

/** The title of one of several drawings: it names its wave. The title of two waves together already does. */
function titleInWave(block: ChartBlock): string {
  const title = titleOf(block);
  if (block.kind === "change") return title;
  return block.rowsAre === "answers" ? `${block.wave.naam}: ${title}` : `${title} in ${block.wave.naam}`;
}

function summaryOf(block: ChartBlock): string {
  if (block.kind === "change") {
    const rows = block.rows.map(({ label, from, to }) => `${quoted(label)} van ${from.text} naar ${to.text}`);
    return `Van ${block.waves[0].naam} naar ${block.waves[1].naam}: ${formatList(rows)}`;
  }
  const rows = block.rows.map((row) =>
    row.rank === null ? `${quoted(row.label)} ${row.text}` : `${row.text}. ${row.label}`,
  );
  const rest = block.remainder === null ? [] : [`${REMAINDER_LABEL.toLowerCase()} ${formatShare(block.remainder)}`];
  return `${block.wave.naam}: ${formatList([...rows, ...rest])}`;
}

/** The words of a chart, made from the same rows as its drawing. Throws when there is nothing to draw. */
export function takeaway(blocks: readonly ChartBlock[]): Takeaway {
  const [first] = blocks;
  if (first === undefined) throw new Error("A chart without a drawing has no message.");
  const hasMessage = (block: ChartBlock): boolean =>
    block.kind !== "dots" ||
    block.rows.some((row) => (block.rowsAre === "figures" ? row.isKnown : row.shareInPercent !== null));
  const main = blocks.find(hasMessage) ?? first;
  return {
    title: blocks.length > 1 ? titleInWave(main) : titleOf(main),
    summary: `${blocks.map(summaryOf).join("; ")}.`,
  };
}

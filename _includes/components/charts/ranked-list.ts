import type { WaveBlock } from "#dossier/charts/chart-blocks.ts";
import { html } from "#lib/html.ts";
import type { Drawing } from "./drawing.ts";
import { em, LINE, wrap } from "./svg-text.ts";

/** Characters that fit beside a number on a phone. */
const BESIDE = 32;

/** Answers in their order, each with its place in a circle. There are no lengths: the source gives no shares. */
export function rankedList(block: WaveBlock, top: number): Drawing {
  let y = top;
  const rows = block.rows.map((row) => {
    const lines = wrap(row.label, BESIDE);
    const middle = y + 1.2;
    y += 1.1 + lines.length * LINE;
    const first = middle + 0.35;
    return { middle, row, lines, first };
  });
  const [first, last] = [rows[0], rows.at(-1)];
  const marks = html`<line class="chart__leader" x1="1.1em" x2="1.1em" y1="${em(first?.middle ?? 0)}" y2="${em(last?.middle ?? 0)}" />
    ${rows.map(
      ({ row, middle, lines, first: baseline }) =>
        html`<circle class="chart__place" cx="1.1em" cy="${em(middle)}" r="1em" />
          <text class="chart__number" x="1.1em" y="${em(baseline)}" text-anchor="middle"><tspan data-outcome="${row.outcomeId?.toLowerCase() ?? ""}">${row.text}</tspan></text>
          <text x="3em" y="${em(baseline)}">${lines.map((line, index) => html` <tspan x="3em" y="${em(baseline + index * LINE)}">${line}</tspan>`)}</text> `,
    )}`;
  return { marks, height: y - top };
}

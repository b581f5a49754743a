import type { WaveBlock } from "#dossier/charts/chart-blocks.ts";
import { html, type Html } from "#lib/html.ts";
import type { Drawing } from "./drawing.ts";
import { em, labelLines, labelText, LINE } from "./svg-text.ts";

/** Distance from the last line of a label to its scale, and from there to the next label, in em. */
export const TO_SCALE = 0.75;
export const AFTER_SCALE = 1.1;

/** The line from 0% to 100% on which a share stands. */
export function scaleLine(y: number, isKnown: boolean): Html {
  return html`<line class="chart__scale${isKnown ? "" : " chart__scale--unknown"}" x1="0%" x2="100%" y1="${em(y)}" y2="${em(y)}" />`;
}

/** The ends of the scale, once under the last row. */
export function scaleEnds(y: number): Html {
  return html`<text class="chart__axis" x="0%" y="${em(y)}">0%</text>
    <text class="chart__axis" x="100%" y="${em(y)}" text-anchor="end">100%</text> `;
}

/** A row an answer: its figure and name, and a dot at its share. An unknown share has words and an empty, broken line. */
export function dotRows(block: WaveBlock, top: number): Drawing {
  let y = top;
  const marks = block.rows.map((row) => {
    const label = { figure: row.text, outcomeId: row.outcomeId, text: row.label };
    const text = labelText(label, "0%", y + LINE * 0.75);
    const scale = y + labelLines(label).length * LINE + TO_SCALE - 0.3;
    y = scale + AFTER_SCALE;
    const share = row.shareInPercent;
    const dot =
      share === null
        ? null
        : html`<line class="chart__stick" x1="0%" x2="${share}%" y1="${em(scale)}" y2="${em(scale)}" />
            <circle class="chart__dot" cx="${share}%" cy="${em(scale)}" r="7" />`;
    return html`${text}${scaleLine(scale, share !== null)}${dot} `;
  });
  return { marks: html`${marks}${scaleEnds(y + 0.35)}`, height: y - top + 0.7 };
}

import type { ChangeBlock } from "#dossier/charts/chart-blocks.ts";
import { html, type Html } from "#lib/html.ts";
import { AFTER_SCALE, scaleEnds, scaleLine, TO_SCALE } from "./dot-rows.ts";
import type { Drawing } from "./drawing.ts";
import { em, LINE, wrap } from "./svg-text.ts";

function dot(kind: "from" | "to", share: number | null, y: number): Html | null {
  if (share === null) return null;
  return html`<circle class="chart__dot chart__dot--${kind}" cx="${share}%" cy="${em(y)}" r="7" />`;
}

/** A row an answer with a dot for each of two waves and a line between them. Only for waves that may be compared. */
export function changeRows({ rows, waves }: ChangeBlock, top: number): Drawing {
  const key = waves.map(
    (wave, index) =>
      html`<circle class="chart__dot chart__dot--${index === 0 ? "from" : "to"}" cx="0.5em" cy="${em(top + 0.65 + index * 1.4)}" r="6" />
        <text x="1.4em" y="${em(top + 1 + index * 1.4)}">${wave.naam}</text> `,
  );
  let y = top + 3.6;
  const marks = rows.map(({ label, from, to }) => {
    const lines = wrap(label);
    const baseline = y + LINE * 0.75;
    const figures = baseline + lines.length * LINE;
    const scale = y + (lines.length + 1) * LINE + TO_SCALE - 0.3;
    y = scale + AFTER_SCALE;
    const [start, end] = [from.shareInPercent, to.shareInPercent];
    const between =
      start === null || end === null
        ? null
        : html`<line class="chart__stick" x1="${start}%" x2="${end}%" y1="${em(scale)}" y2="${em(scale)}" />`;
    return html`<text x="0%" y="${em(baseline)}">${lines.map((line, index) => html` <tspan x="0%" y="${em(baseline + index * LINE)}">${line}</tspan>`)}</text>
      <text x="0%" y="${em(figures)}"><tspan class="chart__figure" data-outcome="${from.outcomeId?.toLowerCase() ?? ""}">${from.text}</tspan> → <tspan class="chart__figure" data-outcome="${to.outcomeId?.toLowerCase() ?? ""}">${to.text}</tspan></text>
      ${scaleLine(scale, start !== null || end !== null)}${between}${dot("from", start, scale)}${dot("to", end, scale)} `;
  });
  return { marks: html`${key}${marks}${scaleEnds(y + 0.35)}`, height: y - top + 0.7 };
}

import type { WaveBlock } from "#dossier/charts/chart-blocks.ts";
import { REMAINDER_LABEL } from "#dossier/charts/remainder.ts";
import { formatShare } from "#lib/format.ts";
import { html, type Html } from "#lib/html.ts";
import type { Drawing } from "./drawing.ts";
import { spread } from "./spread.ts";
import { em, labelLines, labelText, LINE, type Label } from "./svg-text.ts";

/** Height of the whole bar, and where its keys and labels begin, in em. */
const WHOLE = 15;
const BAR_WIDTH = 4.5;
const KEY_LEFT = 5.8;
const TEXT_LEFT = 7.4;
/** Characters that fit beside the bar on a phone. */
const BESIDE = 24;
/** Number of fills in the style sheet; neighbours never share one. */
const FILLS = 4;

interface Part {
  readonly label: Label;
  readonly share: number;
  /** Attributes that fill its shape. */
  readonly fill: Html;
}

function partsOf({ rows, remainder }: WaveBlock, hatching: string): readonly Part[] {
  const parts = rows.map((row, index) => ({
    label: { figure: row.text, outcomeId: row.outcomeId, text: row.label },
    share: row.shareInPercent ?? 0,
    fill: html`class="chart__part chart__part--${(index % FILLS) + 1}"`,
  }));
  if (remainder === null) return parts;
  const label = { figure: formatShare(remainder), outcomeId: null, text: REMAINDER_LABEL };
  return [...parts, { label, share: remainder, fill: html`class="chart__part" fill="url(#${hatching})"` }];
}

function hatchingPattern(id: string): Html {
  return html`<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="chart__ground" width="5" height="5" />
    <rect class="chart__hatch" width="2" height="5" />
  </pattern> `;
}

/**
 * One bar of 100% from top to bottom, with every answer named beside its part. What the source leaves open is a hatched
 * part of its own. `id` makes the name of the hatching unique on the page.
 */
export function stackedBar(block: WaveBlock, top: number, id: string): Drawing {
  const hatching = `grafiek-${id}-arcering`;
  const parts = partsOf(block, hatching);
  const sum = parts.reduce((total, part) => total + part.share, 0);
  const scale = WHOLE / Math.max(100, sum);
  const heights = parts.map((part) => labelLines(part.label, BESIDE).length * LINE + 0.3);
  let before = 0;
  const spans = parts.map((part) => {
    const from = before * scale;
    before += part.share;
    return { from, height: part.share * scale };
  });
  const middles = spread(
    spans.map(({ from, height }) => from + height / 2),
    heights,
    WHOLE,
  );
  const marks = parts.map((part, index) => {
    const span = spans[index] ?? { from: 0, height: 0 };
    const own = top + span.from + span.height / 2;
    const beside = top + (middles[index] ?? 0);
    const firstLine = beside - (heights[index] ?? 0) / 2 + 0.15 + LINE * 0.75;
    return html`<rect ${part.fill} x="0" y="${em(top + span.from)}" width="${em(BAR_WIDTH)}" height="${em(span.height)}" data-share="${part.share}" />
      ${index === 0 ? null : html`<line class="chart__gap" x1="0" x2="${em(BAR_WIDTH)}" y1="${em(top + span.from)}" y2="${em(top + span.from)}" />`}
      <line class="chart__leader" x1="${em(BAR_WIDTH + 0.1)}" y1="${em(own)}" x2="${em(KEY_LEFT - 0.2)}" y2="${em(beside)}" />
      <rect ${part.fill} x="${em(KEY_LEFT)}" y="${em(beside - 0.5)}" width="1em" height="1em" />
      <rect class="chart__outline" x="${em(KEY_LEFT)}" y="${em(beside - 0.5)}" width="1em" height="1em" />
      ${labelText(part.label, em(TEXT_LEFT), firstLine, BESIDE)} `;
  });
  const height = Math.max(WHOLE, (middles.at(-1) ?? 0) + (heights.at(-1) ?? 0) / 2);
  const outline = html`<rect class="chart__outline" x="0" y="${em(top)}" width="${em(BAR_WIDTH)}" height="${em(sum * scale)}" />`;
  return { marks: html`${block.remainder === null ? null : hatchingPattern(hatching)}${marks}${outline}`, height };
}

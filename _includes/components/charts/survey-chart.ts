import { chartBlocks, type ChartBlock } from "#dossier/charts/chart-blocks.ts";
import { takeaway } from "#dossier/charts/takeaway.ts";
import type { SurveyTable } from "#dossier/survey-table.ts";
import { html, type Html } from "#lib/html.ts";
import { slugify } from "#lib/slugify.ts";
import { changeRows } from "./change-rows.ts";
import { dotRows } from "./dot-rows.ts";
import type { Drawing } from "./drawing.ts";
import { rankedList } from "./ranked-list.ts";
import { stackedBar } from "./stacked-bar.ts";
import { em } from "./svg-text.ts";

/** Room for the name of a wave above its drawing, and between drawings, in em. */
const HEADING = 2;
const BETWEEN = 1.6;

function draw(block: ChartBlock, top: number, id: string): Drawing {
  switch (block.kind) {
    case "change":
      return changeRows(block, top);
    case "stacked":
      return stackedBar(block, top, `${id}-${slugify(block.wave.id)}`);
    case "dots":
      return dotRows(block, top);
    case "ranking":
      return rankedList(block, top);
  }
}

/**
 * The chart of a table, or null when the source gives neither shares nor an order. Its text is real text in one size:
 * positions across are in percent of the width and positions down in em, so that nothing but the lines stretches.
 */
export function surveyChart(table: SurveyTable): Html | null {
  const blocks = chartBlocks(table);
  if (blocks.length === 0) return null;
  const { id } = table.question;
  const { title, summary } = takeaway(blocks);
  let top = 0;
  const drawings = blocks.map((block, index) => {
    if (index > 0) top += BETWEEN;
    const isNamed = blocks.length > 1 && block.kind !== "change";
    const name = isNamed ? html`<text class="chart__wave" x="0" y="${em(top + 1)}">${block.wave.naam}</text>` : null;
    if (isNamed) top += HEADING;
    const drawing = draw(block, top, id);
    top += drawing.height;
    return html`${name}${drawing.marks}`;
  });
  return html`<div class="chart">
    <p class="chart__title" id="grafiek-${id}">${title}</p>
    <svg class="chart__drawing" width="100%" height="${em(top)}" role="img" aria-labelledby="grafiek-${id}" aria-describedby="grafiek-${id}-zin" focusable="false">
      ${drawings}
    </svg>
    <p class="chart__summary" id="grafiek-${id}-zin">${summary}</p>
  </div> `;
}

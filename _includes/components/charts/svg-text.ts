import { html, type Html } from "#lib/html.ts";

/** Longest line of a label, in characters: with 15 px text it fits a screen of 320 px, margins taken off. */
export const MAX_LABEL = 36;
/** Distance between two lines of text, in em. */
export const LINE = 1.3;

/** A length in em for an SVG attribute, without noise behind the point. */
export function em(value: number): string {
  return `${Math.round(value * 100) / 100}em`;
}

/** Cuts a text into lines of at most `length` characters, between words; a longer word stays whole. */
export function wrap(text: string, length: number = MAX_LABEL): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What a label holds: the figure of a table cell, then the answer. */
export interface Label {
  readonly figure: string;
  readonly outcomeId: string | null;
  readonly text: string;
}

/** The lines of a label: the figure counts as its first word. */
export function labelLines({ figure, text }: Label, length: number = MAX_LABEL): readonly string[] {
  return wrap(`${figure.replaceAll(" ", "\u00a0")} ${text}`, length);
}

/** A label as SVG text whose first line has its baseline at `y` em; the figure is bold and names its outcome. */
export function labelText(label: Label, x: string, y: number, length: number = MAX_LABEL): Html {
  const [first = "", ...more] = labelLines(label, length);
  const figure = label.figure.replaceAll(" ", "\u00a0");
  const outcome = label.outcomeId === null ? null : html` data-outcome="${label.outcomeId.toLowerCase()}"`;
  return html`<text x="${x}" y="${em(y)}"><tspan class="chart__figure"${outcome}>${figure}</tspan>${first.slice(figure.length)}${more.map((line, index) => html` <tspan x="${x}" y="${em(y + (index + 1) * LINE)}">${line}</tspan>`)}</text>`;
}

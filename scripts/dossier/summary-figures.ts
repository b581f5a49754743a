import { html, type Html } from "../lib/html.ts";

/** The directive `:cijfer[P07]` in a plain sentence of front matter. */
const FIGURE = /:cijfer\[([^[\]\n]*)\]/g;

/** Ids of the figures that a sentence names, in order. */
export function figureIds(sentence: string): readonly string[] {
  return [...sentence.matchAll(FIGURE)].map((match) => (match[1] ?? "").trim());
}

/** The sentence with every figure written out, for lists, feeds and metadata. `textOf` gives the text of a table cell. */
export function withFigureTexts(sentence: string, textOf: (id: string) => string): string {
  return sentence.replace(FIGURE, (_, id: string) => textOf(id.trim()));
}

/** The sentence as HTML: text, with every figure as `figure` renders it. */
export function withFigures(sentence: string, figure: (id: string) => Html): Html {
  const parts = sentence.split(FIGURE); // text, id, text, id, …
  return html`${parts.map((part, index) => (index % 2 === 0 ? part : figure(part.trim())))}`;
}

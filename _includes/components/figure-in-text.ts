import { html, type Html } from "#lib/html.ts";

/** A survey figure in a sentence, bound to its table cell. */
export interface FigureInTextProps {
  /** The figure as readers see it, such as "35%". */
  readonly text: string;
  /** The page with the table; null on pages where no table shows it. */
  readonly url: string | null;
  /** What a screen reader adds: answer, survey and base. */
  readonly context: string;
}

/** Renders the figure as a link to its row, with year and base for screen readers. */
export function figureInText({ text, url, context }: FigureInTextProps): Html {
  const inner = html`${text}<span class="visually-hidden"> (${context})</span>`;
  return url === null
    ? html`<data class="figure-in-text" value="${text}">${inner}</data>`
    : html`<a class="figure-in-text" href="${url}">${inner}</a>`;
}

import { html, type Html } from "#lib/html.ts";
import type { Heading } from "#markdown/context.ts";

/** Fewer headings than this fit on a screen; a list of them would only be in the way. */
const MIN_HEADINGS = 4;

/** "Op deze pagina": the second-level headings of a long page, or null for a short one. */
export function contentsList(headings: readonly Heading[]): Html | null {
  const top = headings.filter((heading) => heading.level === 2);
  if (top.length < MIN_HEADINGS) return null;
  return html`<nav class="contents" aria-labelledby="op-deze-pagina">
    <h2 id="op-deze-pagina">Op deze pagina</h2>
    <ul>
      ${top.map((heading) => html`<li><a href="#${heading.id}">${heading.text}</a></li>`)}
    </ul>
  </nav> `;
}

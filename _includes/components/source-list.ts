import { html, type Html } from "#lib/html.ts";
import type { Source } from "#schemas/source.ts";

/** Sources of a page, in the order of the numbers in the text. */
export function sourceList(sources: readonly Source[]): Html {
  return html`<section class="sources" aria-labelledby="bronnen">
    <h2 id="bronnen">Bronnen</h2>
    <ol>
      ${sources.map(
        (source, index) =>
          html`<li id="bron-${index + 1}">
            ${source.url === null ? html`<cite>${source.titel}</cite>` : html`<a href="${source.url}" rel="external">${source.titel}</a>`}.
            ${source.uitgever}${source.jaar === null ? null : html`, ${source.jaar}`}.${source.toelichting === undefined ? null : html` ${source.toelichting}`}
          </li> `,
      )}
    </ol>
  </section> `;
}

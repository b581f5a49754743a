import type { FormAdvice } from "#dossier/compare/compare-model.ts";
import { html, type Html } from "#lib/html.ts";

/** All advices with the answers by which each applies. A script leaves out those that do not fit the reader's answers. */
export function compareAdvices(advices: readonly FormAdvice[]): Html {
  return html`<ul class="compare__advices" id="vergelijk-adviezen">
    ${advices.map(
      ({ rule, when, pages }) =>
        html`<li data-advice="${rule.vraag}" data-answers="${rule.antwoorden.join(" ")}" data-missing="${rule.ontbreekt.join(" ")}">
          <p class="compare__reason">${rule.reden}</p>
          <p class="compare__when">${when}</p>
          <ul>
            ${pages.map((page) => html`<li><a href="${page.url}">${page.title}</a></li>`)}
          </ul>
        </li> `,
    )}
  </ul> `;
}

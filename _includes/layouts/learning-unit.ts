import type { PageOf } from "#dossier/page.ts";
import type { Site } from "#dossier/site.ts";
import { html, type Html } from "#lib/html.ts";
import { article } from "./article.ts";

const letter = (index: number): string => String.fromCodePoint(97 + index);

/** A learning unit: the text, then the check questions with each answer explained behind a disclosure. */
export function learningUnit(page: PageOf<"learningUnit">, site: Site): Html {
  const questions = html`<section class="check-questions" aria-labelledby="toets-jezelf">
    <h2 id="toets-jezelf">Toets jezelf</h2>
    <ol>
      ${page.data.toetsvragen.map(
        ({ vraag, antwoorden }) =>
          html`<li>
            <p class="questions__text">${vraag}</p>
            <ol type="a">
              ${antwoorden.map(({ tekst }) => html`<li>${tekst}</li>`)}
            </ol>
            <details>
              <summary>Bekijk het antwoord</summary>
              <ul>
                ${antwoorden.map(
                  ({ juist, uitleg }, index) =>
                    html`<li>
                      <strong>${letter(index)} is ${juist ? "juist" : "niet juist"}.</strong> ${uitleg}
                    </li>`,
                )}
              </ul>
            </details>
          </li> `,
      )}
    </ol>
  </section> `;
  return article(page, site, {
    kicker: `Leereenheid ${page.data.eenheid} · ongeveer ${page.data.minuten} minuten`,
    afterBody: questions,
  });
}

import type { PageOf } from "#dossier/page.ts";
import type { Site } from "#dossier/site.ts";
import { contentHash } from "#lib/content-hash.ts";
import { html, type Html } from "#lib/html.ts";
import { article } from "./article.ts";

/** The script recognises a question by its text and answers; a changed question is answered anew. */
function hashOf({ vraag, antwoorden }: PageOf<"learningUnit">["data"]["toetsvragen"][number]): string {
  return contentHash([vraag, antwoorden.map(({ tekst, juist }) => [tekst, juist])], 5);
}

const letter = (index: number): string => String.fromCodePoint(97 + index);

/** A learning unit: the text, then the check questions with each answer explained behind a disclosure. */
export function learningUnit(page: PageOf<"learningUnit">, site: Site): Html {
  const units = (site.byPart.get(page.part?.folder ?? "") ?? []).filter(({ type }) => type === "learningUnit");
  const questions = html`<section class="check-questions" aria-labelledby="toets-jezelf" data-unit="eenheid-${page.data.eenheid}" data-units="${units.length}">
    <h2 id="toets-jezelf">Toets jezelf</h2>
    <ol>
      ${page.data.toetsvragen.map(
        ({ vraag, antwoorden }) =>
          html`<li data-hash="${hashOf({ vraag, antwoorden })}">
            <p class="questions__text">${vraag}</p>
            <ol type="a">
              ${antwoorden.map(({ tekst }) => html`<li>${tekst}</li>`)}
            </ol>
            <details>
              <summary>Bekijk het antwoord</summary>
              <ul>
                ${antwoorden.map(
                  ({ juist, uitleg }, index) =>
                    html`<li data-right="${String(juist)}">
                      <strong>${letter(index)} is ${juist ? "juist" : "niet juist"}.</strong> <span>${uitleg}</span>
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
    scripts: ["leereenheid"],
    styles: ["leereenheid"],
  });
}

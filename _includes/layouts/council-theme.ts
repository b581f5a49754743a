import { roleAnchor } from "#dossier/council-matrix.ts";
import type { PageOf } from "#dossier/page.ts";
import type { Site } from "#dossier/site.ts";
import { html, type Html } from "#lib/html.ts";
import { councilMomentLabels, councilRoleLabels } from "#lib/labels.ts";
import { article } from "./article.ts";

type Role = keyof typeof councilRoleLabels;

/** A theme for council members: the text, then per role the questions to ask, with what a good answer holds. */
export function councilTheme(page: PageOf<"councilTheme">, site: Site): Html {
  const roles = Object.keys(councilRoleLabels) as Role[];
  const questions = html`<section aria-labelledby="vragen-per-rol">
    <h2 id="vragen-per-rol">Vragen die je kunt stellen</h2>
    ${roles.map(
      (role) =>
        html`<h3 id="${roleAnchor(role)}">${councilRoleLabels[role]}</h3>
          <ul class="questions">
            ${page.data.raadsvragen
              .filter(({ rol }) => rol === role)
              .map(
                (question) =>
                  html`<li id="raadsvraag-${question.id}">
                    <p class="questions__text">${question.vraag}</p>
                    <p>${question.achtergrond}</p>
                    <p class="questions__source">
                      ${councilMomentLabels[question.moment]}. Bron:
                      ${site.data.sources.get(question.bron)?.titel ?? question.bron}.
                    </p>
                  </li> `,
              )}
          </ul>`,
    )}
  </section> `;
  return article(page, site, { kicker: "Thema voor de raad", afterBody: questions });
}

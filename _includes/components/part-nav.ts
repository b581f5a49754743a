import type { LandingGroup } from "#dossier/landing-lists.ts";
import { html, type Html } from "#lib/html.ts";
import { partFeedUrl, type Part } from "#schemas/parts.ts";

/** The pages of a part under their groups, for a part with a navigation of its own. `url` is the current page. */
export function partNav(part: Part, groups: readonly LandingGroup[], url: string): Html {
  const link = (target: string, label: string): Html =>
    html`<a href="${target}" ${target === url ? html` aria-current="page"` : null}>${label}</a>`;
  return html`<nav class="part-nav" aria-labelledby="onderdeel-navigatie">
    <h2 id="onderdeel-navigatie">${link(`/${part.folder}/`, part.label)}</h2>
    ${groups.map(
      (group) =>
        html`${group.heading === null ? null : html`<p>${group.heading}</p>`}
          <ul>
            ${group.items.map(({ page }) => html`<li>${link(page.url, page.label)}</li>`)}
          </ul>`,
    )}
    <p><a href="${partFeedUrl(part)}">Volg dit onderdeel (Atom-feed)</a></p>
  </nav> `;
}

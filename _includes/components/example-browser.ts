import type { Facet } from "#dossier/example-facets.ts";
import { html, type Html } from "#lib/html.ts";

/** Address of the page with the examples in groups. */
export const EXAMPLE_GROUPS_URL = "/inspiratievoorbeelden/per-kenmerk/";

/** The filters. They are there from the first paint, so that nothing jumps; without scripts a style hides them, and the page with `exampleGroups` does the same. */
export function exampleFilters(facets: readonly Facet[]): Html {
  return html`<form class="example-filters" id="voorbeeldfilters" action="/inspiratievoorbeelden/" method="get" aria-label="Filter de voorbeelden">
      ${facets.map(
        ({ id, label, values }) =>
          html`<div>
            <label for="voorbeeldfilter-${id}">${label}</label>
            <select id="voorbeeldfilter-${id}" name="${id}">
              <option value="">Alle</option>
              ${values.map((value) => html`<option value="${value.id}">${value.label} (${value.examples.length})</option>`)}
            </select>
          </div>`,
      )}
      <button class="button" type="submit">Filter</button>
      <button class="button button--secondary" type="reset">Wis filters</button>
    </form>
    <p id="voorbeeldstatus" role="status"></p>
    <p><a href="${EXAMPLE_GROUPS_URL}">Voorbeelden per thema, grootte en aanpak</a></p> `;
}

/** The same examples under each theme, size and approach: links only. */
export function exampleGroups(facets: readonly Facet[]): Html {
  return html`<div class="example-groups">
    ${facets
      .filter(({ id }) => id !== "soort")
      .map(
        ({ id, label, values }) =>
          html`<section aria-labelledby="voorbeeldgroep-${id}">
            <h2 id="voorbeeldgroep-${id}">Voorbeelden per ${label.toLowerCase()}</h2>
            ${values.map(
              (value) =>
                html`<h3>${value.label}</h3>
                  <ul class="inline-links">
                    ${value.examples.map((page) => html`<li><a href="${page.url}">${page.label}</a></li>`)}
                  </ul>`,
            )}
          </section>`,
      )}
  </div> `;
}

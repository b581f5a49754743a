import { html, type Html } from "#lib/html.ts";

/** What a list shows of a page. */
export interface PageListItem {
  readonly url: string;
  readonly title: string;
  readonly summary: string | null;
  /** A few words before the title, such as a date or a number. */
  readonly kicker?: string | null;
  /** Values that a script filters by, space-separated, under the name of the facet. */
  readonly facets?: Readonly<Record<string, readonly string[]>> | null;
}

function facetAttributes(facets: PageListItem["facets"]): Html | null {
  if (facets === undefined || facets === null) return null;
  return html`${Object.entries(facets).map(([name, values]) => html` data-${name}="${values.join(" ")}"`)}`;
}

/** A list of pages with a line of explanation each. `heading` is the level of the titles, or null for plain links. */
export function pageList(items: readonly PageListItem[], heading: 2 | 3 | null = null): Html {
  return html`<ul class="page-list">
    ${items.map((item) => {
      const link = html`<a href="${item.url}">${item.title}</a>`;
      const title =
        heading === 2
          ? html`<h2>${link}</h2>`
          : heading === 3
            ? html`<h3>${link}</h3>`
            : html`<p class="page-list__title">${link}</p>`;
      return html`<li${facetAttributes(item.facets)}>
        ${item.kicker === undefined || item.kicker === null ? null : html`<p class="page-list__kicker">${item.kicker}</p>`}${title}${item.summary === null ? null : html`<p>${item.summary}</p>`}
      </li> `;
    })}
  </ul> `;
}

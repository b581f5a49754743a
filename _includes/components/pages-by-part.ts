import type { Page } from "#dossier/page.ts";
import { html, type Html } from "#lib/html.ts";
import type { Part } from "#schemas/parts.ts";
import { pageList } from "./page-list.ts";

/** With more pages than this a list is for finding a title; a sentence for each would bury it. */
const MAX_WITH_SUMMARY = 80;

/** Pages under the name of their part, in menu order. Terms are a line of links, and so is everything when there is much. */
export function pagesByPart(pages: readonly Page[], parts: readonly Part[]): Html {
  const isLong = pages.filter((page) => page.type !== "term").length > MAX_WITH_SUMMARY;
  return html`${parts.map((part) => {
    const own = pages.filter((page) => page.part === part);
    if (own.length === 0) return null;
    const isLinksOnly = part.type === "term" || isLong;
    const items = own.map((page) => ({
      url: page.url,
      title: page.type === "landing" ? `Over dit onderdeel: ${page.title}` : page.title,
      summary: "kort" in page.data ? (page.data.kort[0] ?? null) : null,
    }));
    return html`<section aria-labelledby="deel-${part.folder}" class="by-part">
      <h2 id="deel-${part.folder}"><a href="/${part.folder}/">${part.label}</a></h2>
      ${
        isLinksOnly
          ? html`<ul class="inline-links">
              ${own.map((page) => html`<li><a href="${page.url}">${page.label}</a></li>`)}
            </ul>`
          : pageList(items)
      }
    </section> `;
  })}`;
}

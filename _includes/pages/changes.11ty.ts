import { changesByDay } from "#dossier/changes.ts";
import { formatCount, formatDate } from "#lib/format.ts";
import { html } from "#lib/html.ts";
import { overview } from "#layouts/overview.ts";
import type { SingleTemplate } from "../../scripts/eleventy/template.ts";

/** What changed on which day, over the whole dossier. New terms are counted; other new pages are named. */
const changes: SingleTemplate = {
  url: "/wijzigingen/",
  render: (site) =>
    overview(site, {
      url: "/wijzigingen/",
      title: "Wijzigingen",
      description: "Wat er wanneer aan het dossier veranderde, per pagina.",
      content: html`${changesByDay(site.pages).map(({ date, changed, added }) => {
        const terms = added.filter((page) => page.type === "term").length;
        const pages = added.filter((page) => page.type !== "term");
        return html`<section aria-labelledby="dag-${date}">
          <h2 id="dag-${date}">${formatDate(date)}</h2>
          ${
            changed.length === 0
              ? null
              : html`<h3>Gewijzigd op ${formatDate(date)}</h3>
                  <ul>
                    ${changed.map(({ page, text }) => html`<li><a href="${page.url}">${page.label}</a>: ${text}</li>`)}
                  </ul>`
          }
          ${
            added.length === 0
              ? null
              : html`<h3>Nieuw op ${formatDate(date)}</h3>
                  <ul class="inline-links">
                    ${pages.map((page) => html`<li><a href="${page.url}">${page.label}</a></li>`)}
                  </ul>
                  ${terms === 0 ? null : html`<p>En ${formatCount(terms, "begrip", "begrippen")} in <a href="/begrippen/">de begrippenlijst</a>.</p>`}`
          }
        </section> `;
      })}`,
    }),
};
export default changes;

import { chaptersOf } from "#dossier/combined-part.ts";
import type { Page } from "#dossier/page.ts";
import type { Site } from "#dossier/site.ts";
import { html, trusted, type Html } from "#lib/html.ts";
import { orderedSources } from "#layouts/article.ts";
import { overview } from "#layouts/overview.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

const FOLDER = "handreiking";

function sources(page: Page, id: string, site: Site): Html {
  return html`<h3 id="${id}-bronnen">Bronnen bij dit hoofdstuk</h3>
    <ol class="sources">
      ${orderedSources(page, site).map(
        (source, index) =>
          html`<li id="${id}-bron-${index + 1}">
            ${
              source.url === null ? source.titel : html`<a href="${source.url}">${source.titel}</a>`
            } (${source.uitgever}${source.jaar === null ? null : html`, ${source.jaar}`})
          </li> `,
      )}
    </ol>`;
}

/** The whole guide on one page, to print or to save; only where the guide has a landing page. */
export default listTemplate<string>({
  items: (site) => (site.byUrl.has(`/${FOLDER}/`) ? [FOLDER] : []),
  url: (folder) => `/${folder}/alles/`,
  render(folder, site) {
    const landing = site.byUrl.get(`/${folder}/`);
    const chapters = chaptersOf(site.byPart.get(folder) ?? []);
    return overview(site, {
      url: `/${folder}/alles/`,
      title: "De handreiking op één pagina",
      description: "Alle hoofdstukken onder elkaar, om af te drukken of te bewaren.",
      trail: [
        { url: "/", label: "Home" },
        { url: `/${folder}/`, label: landing?.label ?? "Handreiking" },
      ],
      content: html`<nav class="contents" aria-labelledby="op-deze-pagina">
          <h2 id="op-deze-pagina">Hoofdstukken</h2>
          <ul>
            ${chapters.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
          </ul>
        </nav>
        ${chapters.map(
          ({ id, title, page, bodyHtml }) =>
            html`<section class="chapter" aria-labelledby="${id}">
              <h2 id="${id}"><a href="${page.url}">${title}</a></h2>
              <ul class="chapter__summary">
                ${("kort" in page.data ? page.data.kort : []).map((sentence) => html`<li>${sentence}</li>`)}
              </ul>
              <div class="prose">${trusted(bodyHtml) /* rendered by markdown-it with html: false */}</div>
              ${sources(page, id, site)}
            </section> `,
        )}`,
    });
  },
});

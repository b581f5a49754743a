import { indexPages, madePages } from "#dossier/a-z.ts";
import { html } from "#lib/html.ts";
import { overview } from "#layouts/overview.ts";
import { parts } from "#schemas/parts.ts";
import type { SingleTemplate } from "../../scripts/eleventy/template.ts";

/** The whole dossier as a tree. */
const sitemapPage: SingleTemplate = {
  url: "/sitemap/",
  render: (site) =>
    overview(site, {
      url: "/sitemap/",
      title: "Sitemap",
      description: "De opbouw van het dossier: elk onderdeel met zijn pagina’s.",
      content: html`<ul class="tree">
        <li><a href="/">Home</a></li>
        ${parts.map((part) => {
          const landing = site.byUrl.get(`/${part.folder}/`);
          const pages = site.byPart.get(part.folder) ?? [];
          if (landing === undefined) return null;
          return html`<li>
            <a href="${landing.url}">${part.label}</a>${
              pages.length === 0
                ? null
                : html`<ul>
                    ${pages.map((page) => html`<li><a href="${page.url}">${page.label}</a></li>`)}
                  </ul>`
            }
          </li> `;
        })}
        <li>
          Bladeren
          <ul>
            ${madePages(site)
              .filter((page) => page.url !== "/sitemap/")
              .map((page) => html`<li><a href="${page.url}">${page.title}</a></li>`)}${indexPages(site)
              .slice(1)
              .map(
                (page) => html`<li><a href="${page.url}">A–Z: ${page.label}</a></li>`,
              )}${site.data.themes.map((theme) => html`<li><a href="/themas/${theme.id}/">Thema ${theme.naam}</a></li>`)}${site.data.audiences.map((audience) => html`<li><a href="/voor/${audience.id}/">Voor: ${audience.naam}</a></li>`)}
          </ul>
        </li>
      </ul> `,
    }),
};
export default sitemapPage;

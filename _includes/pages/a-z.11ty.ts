import { indexPages, type IndexPage } from "#dossier/a-z.ts";
import { html } from "#lib/html.ts";
import { overview } from "#layouts/overview.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

const anchor = (letter: string): string => `letter-${letter.toLowerCase().replace("–", "-")}`;

/** The A–Z: the answer to a search when there is no JavaScript. Every page of it leads to every letter. */
export default listTemplate<IndexPage>({
  items: indexPages,
  url: ({ url }) => url,
  render(page, site) {
    const pages = indexPages(site);
    const isFirst = page.url === pages[0]?.url;
    return overview(site, {
      url: page.url,
      title: isFirst ? "A–Z" : `A–Z: ${page.label}`,
      description: `Alle pagina’s en begrippen van het dossier op alfabet, met afkortingen${pages.length === 1 ? "" : `: ${page.label}`}.`,
      ...(isFirst
        ? {}
        : {
            trail: [
              { url: "/", label: "Home" },
              { url: "/a-z/", label: "A–Z" },
            ],
          }),
      content: html`<nav class="letters" aria-label="Letters">
          <ul>
            ${pages.map(({ url, groups }) =>
              groups.map(
                ({ letter }) => html`<li><a href="${url === page.url ? "" : url}#${anchor(letter)}">${letter}</a></li>`,
              ),
            )}
          </ul>
        </nav>
        <div class="a-z">
          ${page.groups.map(
            ({ letter, entries }) =>
              html`<section aria-labelledby="${anchor(letter)}">
                <h2 id="${anchor(letter)}">${letter}</h2>
                <ul>
                  ${entries.map(
                    (entry) =>
                      html`<li>
                        <a href="${entry.url}">${entry.word}</a
                        >${entry.seeAlso === null ? null : html` <span class="a-z__see">(${entry.seeAlso})</span>`}
                      </li>`,
                  )}
                </ul>
              </section> `,
          )}
        </div>`,
    });
  },
});

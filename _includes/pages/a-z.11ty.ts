import { indexEntries } from "#dossier/a-z.ts";
import { html } from "#lib/html.ts";
import { overview } from "#layouts/overview.ts";
import type { SingleTemplate } from "../../scripts/eleventy/template.ts";

const anchor = (letter: string): string => `letter-${letter.toLowerCase().replace("–", "-")}`;

/** The A–Z: the answer to a search when there is no JavaScript. */
const aToZ: SingleTemplate = {
  url: "/a-z/",
  render(site) {
    const groups = indexEntries(site);
    return overview(site, {
      url: "/a-z/",
      title: "A–Z",
      description: "Alle pagina’s en begrippen van het dossier op alfabet, met afkortingen.",
      content: html`<nav class="letters" aria-label="Letters">
          <ul>
            ${groups.map(({ letter }) => html`<li><a href="#${anchor(letter)}">${letter}</a></li>`)}
          </ul>
        </nav>
        <div class="a-z">
          ${groups.map(
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
};
export default aToZ;

import { html, type Html } from "#lib/html.ts";

const HELP = [
  ["/over/contact/", "Contact"],
  ["/over/", "Over dit dossier"],
  ["/over/toegankelijkheid/", "Toegankelijkheid"],
  ["/over/privacyverklaring/", "Privacyverklaring"],
  ["/over/colofon/", "Colofon"],
] as const;
const OPEN_DATA = [["/over/open-data/", "Open data"]] as const;

export interface SiteFooterProps {
  readonly name: string;
  /** Did an editor write a page for this address? A link to a page that is not there is left out. */
  readonly hasPage: (url: string) => boolean;
}

/** Help, feeds, data and statements: at the same place on every page. */
export function siteFooter({ name, hasPage }: SiteFooterProps): Html {
  const items = (links: ReadonlyArray<readonly [url: string, label: string]>): Html[] =>
    links.filter(([url]) => hasPage(url)).map(([url, label]) => html`<li><a href="${url}">${label}</a></li> `);
  const help = items(HELP);
  return html`<footer class="site-footer">
    <div class="wrap site-footer__columns">
      <div>
        <p class="site-footer__title">${name}</p>
        <p>Een zelfstandig dossier op basis van openbare bronnen. Het is geen website van het CCV.</p>
      </div>
      ${
        help.length === 0
          ? null
          : html`<nav aria-label="Hulp en verantwoording">
              <ul>
                ${help}
              </ul>
            </nav>`
      }
      <nav aria-label="Bladeren en hergebruik">
        <ul>
          <li><a href="/a-z/">A–Z</a></li>
          <li><a href="/sitemap/">Sitemap</a></li>
          ${items(OPEN_DATA)}
          <li><a href="/feed.xml">Atom-feed</a></li>
          <li><a href="/feed.json">JSON-feed</a></li>
        </ul>
      </nav>
    </div>
  </footer> `;
}

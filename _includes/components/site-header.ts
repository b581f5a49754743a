import type { Menu } from "#dossier/navigation.ts";
import { html, type Html } from "#lib/html.ts";

/** Parts that stay in sight on a wide screen; the menu holds everything. */
const QUICK_LINKS = [
  "/peiling-2020/",
  "/aanbevelingen/",
  "/inspiratievoorbeelden/",
  "/lokaal-bestuur/",
  "/raadsleden/",
  "/privacy/",
  "/modelprotocol/",
];
const SHORT: Readonly<Record<string, string>> = {
  "/inspiratievoorbeelden/": "Voorbeelden",
  "/lokaal-bestuur/": "Lokaal bestuur",
  "/privacy/": "Privacy",
  "/modelprotocol/": "Modelprotocol",
};

export interface SiteHeaderProps {
  readonly name: string;
  readonly menu: Menu;
  /** URL of the current page. */
  readonly url: string;
}

function current(link: string, url: string): Html | null {
  if (link === url) return html` aria-current="page"`;
  return link !== "/" && url.startsWith(link) ? html` aria-current="true"` : null;
}

/** Links of the header that are not pages of the menu. */
const OTHER_LINKS = ["/", "/a-z/", "/themas/", "/voor/"];
const made = new WeakMap<Menu, Map<string, Html>>();

/** Name, search field and menu. The menu is a `details` element: it opens without JavaScript. */
export function siteHeader(props: SiteHeaderProps): Html {
  const { name, menu, url } = props;
  const targets = [...menu.groups.flatMap(({ links }) => links.map((link) => link.url)), ...OTHER_LINKS];
  // Pages of one part differ in nothing here, so that thousands of them share a header.
  const key = `${name}\n${targets.map((target) => String(current(target, url))).join("\n")}`;
  const known = made.get(menu) ?? new Map<string, Html>();
  const header = known.get(key) ?? newHeader(props);
  made.set(menu, known.set(key, header));
  return header;
}

function newHeader({ name, menu, url }: SiteHeaderProps): Html {
  const links = menu.groups.flatMap((group) => group.links);
  const quick = QUICK_LINKS.flatMap((target) => links.filter((link) => link.url === target));
  return html`<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">Direct naar de inhoud</a>
    <header class="site-header">
      <div class="site-header__bar wrap">
        <a class="site-header__name" href="/" ${current("/", url)}>${name}</a>
        <search class="site-header__search">
          <form action="/zoeken/" method="get">
            <label class="visually-hidden" for="zoekveld">Zoek in het dossier</label
            ><input
              class="utrecht-textbox"
              type="search"
              id="zoekveld"
              name="q"
              placeholder="Zoek in het dossier"
              autocomplete="off"
              maxlength="200"
            /><button class="button" type="submit">Zoek</button>
          </form>
        </search>
      </div>
      <div class="site-nav">
        <div class="site-nav__bar wrap">
          <details class="site-menu">
            <summary><span class="site-menu__icon" aria-hidden="true"></span>Menu</summary>
            <nav class="site-menu__panel" aria-label="Alle onderdelen">
              ${menu.groups.map(
                (group) =>
                  html`<div>
                    <p class="site-menu__group" id="menu-${group.name.toLowerCase().replaceAll(" ", "-")}">
                      ${group.name}
                    </p>
                    <ul aria-labelledby="menu-${group.name.toLowerCase().replaceAll(" ", "-")}">
                      ${group.links.map((link) => html`<li><a href="${link.url}" ${current(link.url, url)}>${link.label}</a></li>`)}
                    </ul>
                  </div>`,
              )}
              <div>
                <p class="site-menu__group" id="menu-bladeren">Bladeren</p>
                <ul aria-labelledby="menu-bladeren">
                  <li><a href="/a-z/" ${current("/a-z/", url)}>A–Z</a></li>
                  <li><a href="/themas/" ${current("/themas/", url)}>Thema’s</a></li>
                  <li><a href="/voor/" ${current("/voor/", url)}>Per lezer</a></li>
                </ul>
              </div>
            </nav>
          </details>
          <nav class="quick-nav" aria-label="Meest gebruikt">
            <ul>
              ${quick.map((link) => html`<li><a href="${link.url}" ${current(link.url, url)}>${SHORT[link.url] ?? link.label}</a></li>`)}
            </ul>
          </nav>
        </div>
      </div>
    </header> `;
}

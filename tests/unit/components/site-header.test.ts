import { expect, test } from "vitest";
import { siteHeader } from "#components/site-header.ts";
import { compact, lines } from "../../fixtures/compact.ts";

const menu = {
  groups: [
    { name: "Cijfers", links: [{ url: "/peiling-2020/", label: "Peiling 2020" }] },
    { name: "Wie doet wat", links: [{ url: "/lokaal-bestuur/", label: "Positie van het lokaal bestuur" }] },
    { name: "Regels", links: [{ url: "/begrippen/", label: "Begrippen" }] },
  ],
} as const;
const at = (url: string): string => compact(siteHeader({ name: "Dossier & zo", menu, url })) ?? "";

test("the header has the name, a search field with a label and the whole menu", () => {
  expect(lines(at("/nergens/"))).toMatchInlineSnapshot(`
    "<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">Direct naar de inhoud</a>
    <header class="site-header">
    <div class="site-header__bar wrap">
    <a class="site-header__name" href="/">Dossier &amp; zo</a>
    <search class="site-header__search">
    <form action="/zoeken/" method="get">
    <label class="visually-hidden" for="zoekveld">Zoek in het dossier</label>
    <input class="utrecht-textbox" type="search" id="zoekveld" name="q" placeholder="Zoek in het dossier" autocomplete="off" maxlength="200" />
    <button class="button" type="submit">Zoek</button>
    </form>
    </search>
    </div>
    <div class="site-nav">
    <div class="site-nav__bar wrap">
    <details class="site-menu">
    <summary>
    <span class="site-menu__icon" aria-hidden="true">
    </span>Menu</summary>
    <nav class="site-menu__panel" aria-label="Alle onderdelen">
    <div>
    <p class="site-menu__group" id="menu-cijfers">Cijfers</p>
    <ul aria-labelledby="menu-cijfers">
    <li>
    <a href="/peiling-2020/">Peiling 2020</a>
    </li>
    </ul>
    </div>
    <div>
    <p class="site-menu__group" id="menu-wie-doet-wat">Wie doet wat</p>
    <ul aria-labelledby="menu-wie-doet-wat">
    <li>
    <a href="/lokaal-bestuur/">Positie van het lokaal bestuur</a>
    </li>
    </ul>
    </div>
    <div>
    <p class="site-menu__group" id="menu-regels">Regels</p>
    <ul aria-labelledby="menu-regels">
    <li>
    <a href="/begrippen/">Begrippen</a>
    </li>
    </ul>
    </div>
    <div>
    <p class="site-menu__group" id="menu-bladeren">Bladeren</p>
    <ul aria-labelledby="menu-bladeren">
    <li>
    <a href="/a-z/">A–Z</a>
    </li>
    <li>
    <a href="/themas/">Thema’s</a>
    </li>
    <li>
    <a href="/voor/">Per lezer</a>
    </li>
    </ul>
    </div>
    </nav>
    </details>
    <nav class="quick-nav" aria-label="Meest gebruikt">
    <ul>
    <li>
    <a href="/peiling-2020/">Peiling 2020</a>
    </li>
    <li>
    <a href="/lokaal-bestuur/">Lokaal bestuur</a>
    </li>
    </ul>
    </nav>
    </div>
    </div>
    </header>"
  `);
});

test("the page itself is the current page in menu and quick links, and only that", () => {
  const html = at("/peiling-2020/");
  expect(html.match(/href="\/peiling-2020\/" aria-current="page"/g)).toHaveLength(2);
  expect(html.match(/aria-current/g)).toHaveLength(2);
});

test("a page below a part marks that part as where the reader is", () => {
  const html = at("/begrippen/driehoek/");
  expect(html.match(/href="\/begrippen\/" aria-current="true"/g)).toHaveLength(1);
  expect(html.match(/aria-current/g)).toHaveLength(1);
});

test("the name is current on the home page and not below it", () => {
  expect(at("/")).toContain('class="site-header__name" href="/" aria-current="page"');
  expect(at("/privacy/")).not.toContain("aria-current");
});

test("a quick link to a part without a page is left out, and a long name is shortened", () => {
  const quick = /<nav class="quick-nav".*?<\/nav>/.exec(at("/"))?.[0] ?? "";
  expect(quick).toContain(">Lokaal bestuur<");
  expect(quick).not.toContain("/privacy/");
});

import { expect, test } from "vitest";
import { siteFooter } from "#components/site-footer.ts";
import { lines } from "../../fixtures/compact.ts";

test("help, statements, data and feeds are links", () => {
  expect(lines(siteFooter({ name: "Dossier & zo", hasPage: () => true }))).toMatchInlineSnapshot(`
    "<footer class="site-footer">
    <div class="wrap site-footer__columns">
    <div>
    <p class="site-footer__title">Dossier &amp; zo</p>
    <p>Een zelfstandig dossier op basis van openbare bronnen. Het is geen website van het CCV.</p>
    </div>
    <nav aria-label="Hulp en verantwoording">
    <ul>
    <li>
    <a href="/over/contact/">Contact</a>
    </li>
    <li>
    <a href="/over/">Over dit dossier</a>
    </li>
    <li>
    <a href="/over/toegankelijkheid/">Toegankelijkheid</a>
    </li>
    <li>
    <a href="/over/privacyverklaring/">Privacyverklaring</a>
    </li>
    <li>
    <a href="/over/colofon/">Colofon</a>
    </li>
    </ul>
    </nav>
    <nav aria-label="Bladeren en hergebruik">
    <ul>
    <li>
    <a href="/a-z/">A–Z</a>
    </li>
    <li>
    <a href="/sitemap/">Sitemap</a>
    </li>
    <li>
    <a href="/over/open-data/">Open data</a>
    </li>
    <li>
    <a href="/feed.xml">Atom-feed</a>
    </li>
    <li>
    <a href="/feed.json">JSON-feed</a>
    </li>
    </ul>
    </nav>
    </div>
    </footer>"
  `);
});

test("a page that no editor wrote is not linked", () => {
  const html = String(siteFooter({ name: "Dossier", hasPage: (url) => url !== "/over/contact/" }));
  expect(html).not.toContain("/over/contact/");
  expect(html).toContain("/over/colofon/");
});

test("without any page about the dossier there is no empty list", () => {
  const html = String(siteFooter({ name: "Dossier", hasPage: () => false }));
  expect(html).not.toContain("/over/");
  expect(html.match(/<nav /g)).toHaveLength(1);
});

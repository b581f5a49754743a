import { html, type Html } from "#lib/html.ts";

/** Help, feeds, data and statements: at the same place on every page. */
export function siteFooter({ name }: { readonly name: string }): Html {
  return html`<footer class="site-footer">
    <div class="wrap site-footer__columns">
      <div>
        <p class="site-footer__title">${name}</p>
        <p>Een zelfstandig dossier op basis van openbare bronnen. Het is geen website van het CCV.</p>
      </div>
      <nav aria-label="Hulp en verantwoording">
        <ul>
          <li><a href="/over/contact/">Contact</a></li>
          <li><a href="/over/">Over dit dossier</a></li>
          <li><a href="/over/toegankelijkheid/">Toegankelijkheid</a></li>
          <li><a href="/over/privacyverklaring/">Privacyverklaring</a></li>
          <li><a href="/over/colofon/">Colofon</a></li>
        </ul>
      </nav>
      <nav aria-label="Bladeren en hergebruik">
        <ul>
          <li><a href="/a-z/">A–Z</a></li>
          <li><a href="/sitemap/">Sitemap</a></li>
          <li><a href="/over/open-data/">Open data</a></li>
          <li><a href="/feed.xml">Atom-feed</a></li>
          <li><a href="/feed.json">JSON-feed</a></li>
        </ul>
      </nav>
    </div>
  </footer> `;
}

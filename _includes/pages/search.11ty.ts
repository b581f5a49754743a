import { html } from "#lib/html.ts";
import { overview } from "#layouts/overview.ts";
import type { SingleTemplate } from "../../scripts/eleventy/template.ts";

/** The search page. Its script fills the empty places; without JavaScript it leads to the A–Z. */
const search: SingleTemplate = {
  url: "/zoeken/",
  render: (site) =>
    overview(site, {
      url: "/zoeken/",
      title: "Zoeken",
      description: "Zoek in alle pagina’s, begrippen en cijfers van het dossier.",
      scripts: ["zoeken"],
      content: html`<search
          class="search-page"
          id="zoekpagina"
          data-woorden="/assets/zoekwoorden.json"
          data-antwoorden="/assets/zoekantwoorden.json"
        >
          <form class="search-form" action="/zoeken/" method="get">
            <label for="zoekvraag">Wat zoek je?</label>
            <div class="search-form__row">
              <input
                class="utrecht-textbox"
                type="search"
                id="zoekvraag"
                name="q"
                autocomplete="off"
                maxlength="200"
              /><button class="button" type="submit">Zoek</button>
            </div>
            <div class="search-filters" id="zoekfilters" hidden></div>
          </form>
          <p id="zoekstatus" role="status"></p>
          <ol class="search-results" id="zoekresultaten"></ol>
          <p id="zoekmeer" hidden>
            <button class="button button--secondary" type="button">Toon meer resultaten</button>
          </p>
        </search>
        <div id="zoekhulp">
          <h2>Bladeren in plaats van zoeken</h2>
          <p>Werkt het zoeken niet? Zonder JavaScript vind je alles via het alfabet.</p>
          <ul>
            <li><a href="/a-z/">Alle pagina’s en begrippen op alfabet</a></li>
            <li><a href="/themas/">Per thema</a></li>
            <li><a href="/voor/">Per lezer</a></li>
            <li><a href="/sitemap/">De opbouw van het dossier</a></li>
          </ul>
        </div> `,
    }),
};
export default search;

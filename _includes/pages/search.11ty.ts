import { assetUrl } from "#dossier/asset-url.ts";
import type { Site } from "#dossier/site.ts";
import { compareDutch } from "#dossier/navigation.ts";
import { html, type Html } from "#lib/html.ts";
import { exampleKindLabels, pageKindLabels, sizeClassLabels } from "#lib/labels.ts";
import { overview } from "#layouts/overview.ts";
import { QUERY_IN_MAIL } from "../../assets/js/search/notices-view.ts";
import type { SingleTemplate } from "../../scripts/eleventy/template.ts";

const MAIL = `?subject=Gemist%20in%20het%20dossier&body=Ik%20zocht%20naar%3A%20${QUERY_IN_MAIL}%0A%0AIk%20hoopte%20te%20vinden%3A%20`;

/**
 * Where a reader can say what is missing: a mail to the dossier, in which the script puts the query, else the page on
 * contact, else nowhere.
 */
export function reportAddress({ data, byUrl }: Pick<Site, "data" | "byUrl">): string {
  const { contact } = data.settings;
  if (contact?.startsWith("mailto:") === true) return contact + MAIL;
  return byUrl.has("/over/contact/") ? "/over/contact/" : "";
}

function report(site: Pick<Site, "data" | "byUrl">): Html | null {
  const address = reportAddress(site);
  return address === "" ? null : html`<li><a href="${address}" data-melden>Meld dat je dit mist</a>.</li>`;
}

/** The filters with every value that a page can have; the script adds the numbers of results and shows them. */
function filters({ data, pages }: Site): Html[] {
  const kinds = [
    ...pages.filter((page) => page.type !== "example").map((page) => pageKindLabels[page.type]),
    ...pages.filter((page) => page.type === "example").map((page) => exampleKindLabels[page.data.soort]),
    "Tabel",
  ];
  const parts = pages.flatMap((page) => (page.part === null ? [] : [page.part.label]));
  const lists = [
    ["onderdeel", "Onderdeel", [...new Set(parts)].toSorted(compareDutch)],
    ["thema", "Thema", data.themes.map((theme) => theme.naam).toSorted(compareDutch)],
    ["doelgroep", "Voor wie", data.audiences.map((audience) => audience.naam)],
    ["soort", "Soort pagina", [...new Set(kinds)].toSorted(compareDutch)],
    ["grootte", "Grootte van de gemeente", Object.values(sizeClassLabels)],
  ] as const;
  return lists.map(
    ([name, label, values]) =>
      html`<div>
        <label for="filter-${name}">${label}</label>
        <select id="filter-${name}" name="${name}">
          <option value="">Alles</option>
          ${values.map((value) => html`<option value="${value}">${value}</option> `)}
        </select>
      </div> `,
  );
}

/** The search page. Its script fills the empty places; without JavaScript it leads to the A–Z. */
const search: SingleTemplate = {
  url: "/zoeken/",
  render: (site) =>
    overview(site, {
      url: "/zoeken/",
      title: "Zoeken",
      description: "Zoek in alle pagina’s, begrippen en cijfers van het dossier.",
      scripts: ["zoeken"],
      styles: ["zoeken"],
      content: html`<search
          class="search-page"
          id="zoekpagina"
          data-woorden="/assets/zoekwoorden.json"
          data-antwoorden="/assets/zoekantwoorden.json"
          data-script="${assetUrl(site, "zoekpagina.js")}"
        >
          <form class="search-form" id="zoekvorm" action="/zoeken/" method="get">
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
            <details class="search-filters" id="zoekfilters" hidden>
              <summary>Filter de resultaten</summary>
              <div class="search-filters__fields">${filters(site)}</div>
            </details>
          </form>
          <p
            id="zoekstatus"
            role="status"
            data-laden="Zoeken wordt geladen …"
            data-mislukt="Zoeken lukt nu niet: de zoekindex kan niet worden geladen. Probeer het opnieuw, of gebruik het alfabet hieronder."
            data-meer-mislukt="Meer resultaten kunnen nu niet worden geladen. Probeer het opnieuw."
          ></p>
          <progress id="zoekvoortgang" aria-label="Zoeken wordt geladen" hidden></progress>
          <div id="zoekmeldingen"></div>
          <div id="zoekresultaten">
            <h2 id="zoekgroep-best" hidden>Beste resultaten</h2>
            <ol class="search-results" aria-labelledby="zoekgroep-best" hidden></ol>
            <h2 id="zoekgroep-ook" hidden>Ook mogelijk relevant</h2>
            <ol class="search-results" aria-labelledby="zoekgroep-ook" hidden></ol>
          </div>
          <div id="zoekleeg" hidden>
            <h2>Zo kom je verder</h2>
            <ul>
              <li>Kijk of alle woorden goed gespeld zijn, of probeer een ander woord.</li>
              <li><a href="/zoeken/" data-zonder-filters>Zoek zonder filters</a>.</li>
              <li>Zoek op één woord: <span data-woorden></span>.</li>
              <li>Blader door <a href="/a-z/">alle pagina’s van A tot Z</a>.</li>
              ${report(site)}
            </ul>
          </div>
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

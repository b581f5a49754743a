import { html } from "#lib/html.ts";
import { overview } from "#layouts/overview.ts";
import type { SingleTemplate } from "../../scripts/eleventy/template.ts";

const notFound: SingleTemplate = {
  url: "/404.html",
  render: (site) =>
    overview(site, {
      url: "/404.html",
      title: "Deze pagina bestaat niet",
      description: "Het adres klopt niet, of de pagina is verhuisd.",
      isIndexed: false,
      styles: ["zoeken"],
      content: html`<form class="search-form" action="/zoeken/" method="get">
          <label for="zoek-404">Zoek wat je nodig hebt</label>
          <div class="search-form__row">
            <input class="utrecht-textbox" type="search" id="zoek-404" name="q" maxlength="200" /><button
              class="button"
              type="submit"
            >
              Zoek
            </button>
          </div>
        </form>
        <p>Of kijk verder via:</p>
        <ul>
          <li><a href="/">de startpagina</a></li>
          <li><a href="/a-z/">alle pagina’s op alfabet</a></li>
          <li><a href="/themas/">de thema’s</a></li>
        </ul> `,
    }),
};
export default notFound;

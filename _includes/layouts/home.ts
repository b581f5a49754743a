import { pageList } from "#components/page-list.ts";
import type { PageOf } from "#dossier/page.ts";
import type { Site } from "#dossier/site.ts";
import { cellText } from "#dossier/survey-table.ts";
import { formatDate } from "#lib/format.ts";
import { html, trusted, type Html } from "#lib/html.ts";
import { urlOfContentFile } from "#lib/urls.ts";
import { nextSteps } from "#components/next-steps.ts";
import { pageEnd, stylesOf } from "./article.ts";
import { base } from "./base.ts";

/** Where readers find how the survey was done. */
const METHOD = "/peiling-2020/methode/";

function urlOf(link: string): string {
  const [file = "", anchor] = link.slice(1).split("#");
  return urlOfContentFile(file) + (anchor === undefined ? "" : `#${anchor}`);
}

function figures(page: PageOf<"home">, site: Site): Html {
  const items = page.data.cijfers.map((figure) => {
    const outcome = site.data.survey.outcomes.find((candidate) => candidate.id === figure.uitkomst) ?? null;
    return html`<li>
      <a href="${urlOf(figure.naar)}"
        ><span class="key-figures__value">${cellText(outcome)}</span>
        <span class="key-figures__text">${figure.tekst}</span></a
      >
    </li>`;
  });
  return html`<section class="key-figures" aria-labelledby="cijfers">
    <h2 id="cijfers">Wat respondenten zeggen</h2>
    <ul>
      ${items}
    </ul>
    <p class="key-figures__note">
      Beknopte CCV-peiling uit 2020 onder gemeenten met minder dan 50.000 inwoners. Het aantal respondenten is niet
      gepubliceerd: lees de cijfers als richting.${site.byUrl.has(METHOD) ? html` <a href="${METHOD}">Methode en kanttekeningen</a>.` : null}
    </p>
  </section> `;
}

function routes(page: PageOf<"home">): Html {
  return html`<section class="routes" aria-labelledby="routes">
    <h2 id="routes">Begin bij jouw vraag</h2>
    <div class="routes__grid">
      ${page.data.routes.map(
        (route) =>
          html`<section class="route">
            <h3>${route.lezer}</h3>
            <p class="route__question">${route.vraag}</p>
            <ul>
              ${route.stappen.map((step) => html`<li><a href="${urlOf(step.naar)}">${step.tekst}</a></li>`)}
            </ul>
          </section> `,
      )}
    </div>
  </section> `;
}

/** The home page: what it is about, a route per reader, the strongest figures, all parts, what is new. */
export function home(page: PageOf<"home">, site: Site): Html {
  const landings = site.menu.groups.flatMap((group) => group.links).flatMap((link) => site.byUrl.get(link.url) ?? []);
  const news = site.news
    .slice(0, 3)
    .map((item) => ({ url: item.url, title: item.title, summary: null, kicker: formatDate(item.data.datum) }));
  const main = html`<div class="home" data-pagefind-body>
    <header class="hero">
      <h1 class="nl-heading nl-heading--level-1">${page.title}</h1>
      ${page.summarySentences.map((sentence) => html`<p>${sentence}</p>`)}
    </header>
    ${routes(page)}${figures(page, site)}
    <div class="prose home__text">${trusted(page.bodyHtml) /* rendered by markdown-it with html: false */}</div>
    <section class="all-parts" aria-labelledby="onderdelen">
      <h2 id="onderdelen">Alle onderdelen</h2>
      ${pageList(
        landings.map((item) => ({
          url: item.url,
          title: item.part?.label ?? item.title,
          summary: "kort" in item.data ? (item.data.kort[0] ?? null) : null,
        })),
        3,
      )}
    </section>
    ${
      news.length === 0
        ? null
        : html`<section class="latest" aria-labelledby="nieuw">
            <h2 id="nieuw">Nieuw</h2>
            ${pageList(news)}
          </section>`
    }
    ${nextSteps(page.nextStepsHtml)}${pageEnd(page, site)}
  </div> `;
  return base({
    site,
    url: page.url,
    title: page.title,
    description: site.data.settings.omschrijving,
    trail: [],
    searchTerms: page.data.zoektermen ?? [],
    styles: ["home", ...stylesOf(page)],
    jsonLd: [
      {
        "@context": "https://schema.org",
        "@type": "WebSite",
        name: site.data.settings.naam,
        url: `${site.siteUrl}/`,
        inLanguage: "nl",
        potentialAction: {
          "@type": "SearchAction",
          target: { "@type": "EntryPoint", urlTemplate: `${site.siteUrl}/zoeken/?q={search_term_string}` },
          "query-input": "required name=search_term_string",
        },
      },
    ],
    main,
  });
}

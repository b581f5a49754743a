import { pageMeta, pageNotices } from "#components/page-meta.ts";
import { breadcrumbOf } from "#dossier/navigation.ts";
import type { PageOf } from "#dossier/page.ts";
import type { Site } from "#dossier/site.ts";
import { html, trusted, type Html } from "#lib/html.ts";
import { filtersOf, pageEnd, stylesOf } from "./article.ts";
import { base } from "./base.ts";

/** A term of the glossary: definition first, then other words for it, explanation, related terms and sources. */
export function term(page: PageOf<"term">, site: Site): Html {
  const { data } = page;
  const dates = { publishedOn: data.datum, reviewedOn: data.beoordeeld, reviewBefore: data.herzien, today: site.today };
  const names = [...data.afkortingen, ...data.synoniemen];
  const main = html`<article class="article" data-pagefind-body>
    <header class="article__header">
      <p class="kicker">Begrip</p>
      <h1 class="nl-heading nl-heading--level-1">${page.title}</h1>
    </header>
    <div class="article__body">
      <p class="definition" id="kort-gezegd"><dfn>${page.title}</dfn>: ${data.definitie}</p>
      ${names.length === 0 ? null : html`<p class="synonyms">Ook wel: ${names.join(", ")}.</p>`}
      <div>${pageNotices({ ...dates, lawChecked: data.wetGecontroleerd })}</div>
      <div class="prose">${trusted(page.bodyHtml) /* rendered by markdown-it with html: false */}</div>
      ${pageEnd(page, site)}
      <div>${pageMeta({ audiences: [], ...dates })}</div>
    </div>
  </article> `;
  return base({
    site,
    url: page.url,
    title: page.title,
    description: data.definitie,
    trail: breadcrumbOf(page),
    filters: filtersOf(page, site),
    styles: stylesOf(page),
    searchTerms: data.zoektermen ?? [],
    otherNames: names,
    ogType: "article",
    jsonLd: [
      {
        "@context": "https://schema.org",
        "@type": "DefinedTerm",
        name: page.title,
        description: data.definitie,
        url: site.siteUrl + page.url,
        inDefinedTermSet: `${site.siteUrl}/begrippen/`,
      },
    ],
    main,
  });
}

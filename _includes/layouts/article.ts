import { contentsList } from "#components/contents-list.ts";
import { nextSteps } from "#components/next-steps.ts";
import { pageList } from "#components/page-list.ts";
import { pageMeta, pageNotices } from "#components/page-meta.ts";
import { partNav } from "#components/part-nav.ts";
import { seriesNav } from "#components/series-nav.ts";
import { sourceList } from "#components/source-list.ts";
import { summaryBox } from "#components/summary-box.ts";
import { changesOf } from "#dossier/changes.ts";
import { landingGroups } from "#dossier/landing-lists.ts";
import { breadcrumbOf, type NavLink } from "#dossier/navigation.ts";
import { isArticle, type ArticlePage, type Page } from "#dossier/page.ts";
import type { Site } from "#dossier/site.ts";
import { formatDate } from "#lib/format.ts";
import { html, trusted, type Html } from "#lib/html.ts";
import { pageKindLabels } from "#lib/labels.ts";
import { partFeedUrl } from "#schemas/parts.ts";
import type { Source } from "#schemas/source.ts";
import { base } from "./base.ts";

/** Parts of an article that a kind of page fills in. */
export interface ArticleSlots {
  /** A few words above the title. */
  readonly kicker?: string | null;
  /** Between summary and body. */
  readonly beforeBody?: Html | null;
  /** Between body and next steps. */
  readonly afterBody?: Html | null;
  readonly jsonLd?: readonly object[];
  readonly extraFilters?: Readonly<Record<string, readonly string[]>>;
  /** Names of scripts and style sheets that only this kind of page needs. */
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
}

/** Sources in reading order: those with a number in the text first, then the others of the page. */
export function orderedSources(page: Page, site: Site): Source[] {
  const ids = [...page.citedSources, ...page.data.bronnen.filter((id) => !page.citedSources.includes(id))];
  return ids.flatMap((id) => site.data.sources.get(id) ?? []);
}

function neighbours(page: Page, site: Site): readonly [NavLink | null, NavLink | null] {
  const list = page.part?.isSeries === true ? (site.byPart.get(page.part.folder) ?? []) : [];
  const index = list.indexOf(page);
  const link = (other: Page | undefined): NavLink | null =>
    other === undefined ? null : { url: other.url, label: other.label };
  return index < 0 ? [null, null] : [link(list[index - 1]), link(list[index + 1])];
}

function groupsOf(page: Page, site: Site): ReturnType<typeof landingGroups> {
  const folder = page.part?.folder ?? "";
  return landingGroups(folder, site.byPart.get(folder) ?? []);
}

function changes(page: Page): Html {
  return html`<details class="changes">
    <summary>Wat is er gewijzigd?</summary>
    <ul>
      ${changesOf(page).map(({ date, text }) => html`<li><time datetime="${date}">${formatDate(date)}</time>: ${text}</li>`)}
    </ul>
  </details> `;
}

/** The end of every page: sources, change log, related pages. */
export function pageEnd(page: Page, site: Site): Html {
  const related = page.type === "home" ? [] : site.related.of(page);
  return html`${sourceList(orderedSources(page, site))}${changes(page)}${
    related.length === 0
      ? null
      : html`<section class="related" aria-labelledby="verwant">
          <h2 id="verwant">
            ${page.type === "example" ? "Vergelijkbare voorbeelden en verwante pagina’s" : "Verwante pagina’s"}
          </h2>
          ${pageList(related.map((other) => ({ url: other.url, title: other.title, summary: other.part === null || other.part.folder === page.part?.folder ? null : other.part.label })))}
        </section> `
  }`;
}

/** Search filters that every page has. */
export function filtersOf(page: Page, site: Site): Readonly<Record<string, readonly string[]>> {
  const themes = site.data.themes.filter((theme) => page.data.thema.includes(theme.id)).map((theme) => theme.naam);
  const audiences = isArticle(page)
    ? site.data.audiences
        .filter((audience) => page.data.doelgroep.includes(audience.id))
        .map((audience) => audience.naam)
    : [];
  return {
    onderdeel: page.part === null ? [] : [page.part.label],
    thema: themes,
    doelgroep: audiences,
    soort: [pageKindLabels[page.type]],
  };
}

/** Style sheets that a page needs beside the common one: that of charts, when it holds one. */
export function stylesOf(page: Page): readonly string[] {
  return page.tables.length === 0 ? [] : ["grafiek"];
}

/** Article metadata for search engines. */
export function articleData(page: Page, site: Site): object {
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: page.title,
    description: page.summary,
    datePublished: page.data.datum,
    dateModified: page.data.beoordeeld,
    inLanguage: "nl",
    url: site.siteUrl + page.url,
    isAccessibleForFree: true,
    license: "https://creativecommons.org/licenses/by/4.0/deed.nl",
    publisher: { "@type": "Organization", name: site.data.settings.uitgever },
  };
}

/** An article with everything a reader may expect of one: summary, freshness, contents, body, next steps, sources. */
export function article(page: ArticlePage, site: Site, slots: ArticleSlots = {}): Html {
  const audiences = site.data.audiences.filter((audience) => page.data.doelgroep.includes(audience.id));
  const [previous, next] = neighbours(page, site);
  const dates = {
    publishedOn: page.data.datum,
    reviewedOn: page.data.beoordeeld,
    reviewBefore: page.data.herzien,
    today: site.today,
  };
  const contents = contentsList(page.headings);
  const side = page.part?.hasOwnNavigation === true ? partNav(page.part, groupsOf(page, site), page.url) : null;
  const hasAside = contents !== null || side !== null;
  const main = html`<article class="article${hasAside ? " article--with-contents" : ""}" data-pagefind-body>
      <header class="article__header">
        ${slots.kicker === undefined || slots.kicker === null ? null : html`<p class="kicker">${slots.kicker}</p>`}
        <h1 class="nl-heading nl-heading--level-1">${page.title}</h1>
        ${summaryBox(page.summarySentences)}${pageMeta({ audiences, ...dates })}${pageNotices({
          ...dates,
          lawChecked: page.data.wetGecontroleerd,
        })}
      </header>
      ${contents === null ? null : html`<div class="article__aside">${contents}</div>`}
      <div class="article__body">
        ${slots.beforeBody ?? null}
        <div class="prose">${trusted(page.bodyHtml) /* rendered by markdown-it with html: false */}</div>
        ${slots.afterBody ?? null}${nextSteps(page.nextStepsHtml)}${pageEnd(page, site)}
      </div>
      ${side}
    </article>
    ${seriesNav(previous, next)}`;
  return base({
    site,
    url: page.url,
    title: page.title,
    label: page.label,
    description: page.summary,
    trail: breadcrumbOf(page),
    filters: { ...filtersOf(page, site), ...slots.extraFilters },
    searchTerms: page.data.zoektermen ?? [],
    feed: side === null || page.part === null ? null : { title: page.part.label, url: partFeedUrl(page.part) },
    scripts: slots.scripts ?? [],
    styles: [...stylesOf(page), ...(slots.styles ?? [])],
    ogType: "article",
    jsonLd: [articleData(page, site), ...(slots.jsonLd ?? [])],
    main,
  });
}

import { escapeHtml } from "../lib/html.ts";
import type { Page } from "./page.ts";
import type { Site } from "./site.ts";

/** An entry of the feeds. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly contentHtml: string;
  /** ISO dates. */
  readonly published: string;
  readonly updated: string;
}

/** Longest feed. */
export const MAX_FEED_ENTRIES = 30;

/** A feed is read away from the site: links within the page or the site need the whole address. */
function absolute({ bodyHtml, url }: Page, siteUrl: string): string {
  return bodyHtml.replace(/(href|src)="\/(?!\/)/g, `$1="${siteUrl}/`).replace(/href="#/g, `href="${siteUrl}${url}#`);
}

function newestFirst(pages: readonly Page[]): Page[] {
  return pages.toSorted((a, b) =>
    a.data.beoordeeld === b.data.beoordeeld ? (a.url < b.url ? -1 : 1) : a.data.beoordeeld < b.data.beoordeeld ? 1 : -1,
  );
}

/** News first, then the pages that changed last: what a follower of the dossier wants to know. */
export function feedEntries(site: Site): readonly FeedEntry[] {
  const others = site.pages.filter((page) => page.type !== "newsItem" && page.type !== "home" && page.type !== "term");
  return entriesOf([...site.news, ...newestFirst(others)], site);
}

/** The pages of one part, those that changed last first: for who follows a dossier within the dossier. */
export function partFeedEntries(folder: string, site: Site): readonly FeedEntry[] {
  return entriesOf(newestFirst(site.pages.filter((page) => page.part?.folder === folder)), site);
}

function entriesOf(pages: readonly Page[], site: Site): readonly FeedEntry[] {
  return pages.slice(0, MAX_FEED_ENTRIES).map((page) => ({
    id: site.siteUrl + page.url,
    title: page.title,
    summary: page.summary,
    contentHtml: page.type === "newsItem" ? absolute(page, site.siteUrl) : `<p>${escapeHtml(page.summary)}</p>`,
    published: page.data.datum,
    updated: page.data.beoordeeld,
  }));
}

/** The day on which anything in the feed last changed. */
export function feedUpdated(entries: readonly FeedEntry[]): string {
  return entries.reduce((newest, { updated }) => (updated > newest ? updated : newest), "1970-01-01");
}

import { COMPARE_TITLE, COMPARE_URL } from "./compare/compare-url.ts";
import { indexLetter } from "./landing-lists.ts";
import { compareDutch } from "./navigation.ts";
import { isTerm } from "./page.ts";
import type { Site } from "./site.ts";
import { toolPages } from "./tools/tool-pages.ts";

/** An entry of the A–Z: a title, or another word that leads to the same page. */
export interface IndexEntry {
  readonly word: string;
  readonly url: string;
  /** The title of the page when `word` is another name for it. */
  readonly seeAlso: string | null;
}

/** Pages that templates make, beside those that editors write. */
export const fixedPages = [
  { url: "/a-z/", title: "A–Z" },
  { url: "/themas/", title: "Thema’s" },
  { url: "/voor/", title: "Per lezer" },
  { url: "/zoeken/", title: "Zoeken" },
  { url: "/sitemap/", title: "Sitemap" },
  { url: "/wijzigingen/", title: "Wijzigingen" },
] as const;

/** Pages that templates make of a part as a whole; they are there when the part is. */
const PAGES_OF_A_PART = [
  { part: "/handreiking/", url: "/handreiking/op-een-blad/", title: "De handreiking op één blad" },
  {
    part: "/inspiratievoorbeelden/",
    url: "/inspiratievoorbeelden/per-kenmerk/",
    title: "Voorbeelden per thema, grootte en aanpak",
  },
] as const;

/** Every page that is not written by an editor and stands in the A–Z, the sitemap page and sitemap.xml. */
export function madePages(site: Site): ReadonlyArray<{ readonly url: string; readonly title: string }> {
  const compare = site.data.compare === null ? [] : [{ url: COMPARE_URL, title: COMPARE_TITLE }];
  return [...fixedPages, ...PAGES_OF_A_PART.filter(({ part }) => site.byUrl.has(part)), ...compare, ...toolPages(site)];
}

/** All pages and other names for terms, under their letter. */
export function indexEntries(
  site: Site,
): ReadonlyArray<{ readonly letter: string; readonly entries: readonly IndexEntry[] }> {
  const entries: IndexEntry[] = madePages(site).map((page) => ({ word: page.title, url: page.url, seeAlso: null }));
  for (const page of site.pages) {
    if (page.type === "home") continue;
    entries.push({ word: page.title, url: page.url, seeAlso: null });
    if (isTerm(page))
      for (const word of page.data.afkortingen)
        if (word.toLowerCase() !== page.title.toLowerCase()) entries.push({ word, url: page.url, seeAlso: page.title });
  }
  for (const theme of site.data.themes)
    entries.push({ word: `Thema ${theme.naam}`, url: `/themas/${theme.id}/`, seeAlso: null });
  for (const audience of site.data.audiences)
    entries.push({ word: `Voor: ${audience.naam}`, url: `/voor/${audience.id}/`, seeAlso: null });
  entries.sort((a, b) => compareDutch(a.word, b.word) || (a.url < b.url ? -1 : 1));
  return [...Map.groupBy(entries, (entry) => indexLetter(entry.word))]
    .map(([letter, own]) => ({ letter, entries: own }))
    .sort((a, b) => compareDutch(a.letter, b.letter));
}

/** Most entries on one page of the index, so that it stays within one round trip. */
export const MAX_ENTRIES_ON_PAGE = 240;

/** A page of the index: its address, and its letters. */
export interface IndexPage {
  readonly url: string;
  /** "A tot en met K". */
  readonly label: string;
  readonly groups: ReturnType<typeof indexEntries>;
}

const made = new WeakMap<Site, readonly IndexPage[]>();

/**
 * The index over as many pages as it needs; a letter is never cut in two. The first is at /a-z/. Made once for a site:
 * each of its pages and both sitemaps ask for all of it.
 */
export function indexPages(site: Site): readonly IndexPage[] {
  const pages = made.get(site) ?? makeIndexPages(site);
  made.set(site, pages);
  return pages;
}

function makeIndexPages(site: Site): readonly IndexPage[] {
  const pages: Array<Array<ReturnType<typeof indexEntries>[number]>> = [];
  const all = indexEntries(site);
  const total = all.reduce((sum, group) => sum + group.entries.length, 0);
  // Even shares: two pages of 150 rather than one of 240 and one of 60.
  const share = Math.ceil(total / Math.ceil(total / MAX_ENTRIES_ON_PAGE));
  let count = Number.POSITIVE_INFINITY;
  for (const group of all) {
    if (count + group.entries.length / 2 > share) {
      pages.push([]);
      count = 0;
    }
    pages.at(-1)?.push(group);
    count += group.entries.length;
  }
  return pages.map((groups, index) => {
    const [first, last] = [groups[0]?.letter ?? "", groups.at(-1)?.letter ?? ""];
    return {
      url: index === 0 ? "/a-z/" : `/a-z/${first.toLowerCase()}/`,
      label: first === last ? first : `${first} tot en met ${last}`,
      groups,
    };
  });
}

import { indexLetter } from "./landing-lists.ts";
import { compareDutch } from "./navigation.ts";
import { isTerm } from "./page.ts";
import type { Site } from "./site.ts";

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

/** All pages and other names for terms, under their letter. */
export function indexEntries(
  site: Site,
): ReadonlyArray<{ readonly letter: string; readonly entries: readonly IndexEntry[] }> {
  const entries: IndexEntry[] = fixedPages.map((page) => ({ word: page.title, url: page.url, seeAlso: null }));
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

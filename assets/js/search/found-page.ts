import { plainText, richest, shown, wordsOf } from "./excerpt.ts";
import type { PagefindPage } from "./pagefind.ts";

/** A page as a result shows it. */
export interface FoundPage {
  readonly title: string;
  readonly url: string;
  /** Part of the dossier and kind of page. */
  readonly about: string;
  readonly excerpt: string;
  /** Words to mark in the excerpt, folded. */
  readonly words: readonly string[];
  readonly via: readonly string[];
  /** Sections of the page in which words of the query stand: those with most of them first. */
  readonly sections: ReadonlyArray<{ readonly title: string; readonly url: string }>;
}

/** Sections shown under one result. */
const MOST_SECTIONS = 3;
/** Headings that every page has; they tell a reader nothing about this one. */
const COMMON_SECTIONS = /#(kort-gezegd|vervolg|in-het-kort|inhoud)$/;

/**
 * Puts together what the searches for the words of a query say about one page. `pages` are Pagefind's data for the same
 * page, one for each search, in the order in which the words count.
 */
export function foundPage(
  pages: readonly PagefindPage[],
  searches: readonly string[],
  via: readonly string[],
): FoundPage {
  const [first] = pages;
  if (first === undefined) throw new Error("No hit.");
  const words = wordsOf(searches);
  const all = pages.flatMap((page) =>
    page.sub_results.map((section) => ({ ...section, text: plainText(section.excerpt) })),
  );
  const texts = [...pages.map((page) => ({ text: plainText(page.excerpt) })), ...all];
  const bySection = new Map<string, Array<(typeof all)[number]>>();
  for (const section of all) {
    if (!section.url.includes("#") || COMMON_SECTIONS.test(section.url) || section.url === first.url) continue;
    bySection.set(section.url, [...(bySection.get(section.url) ?? []), section]);
  }
  const sections = [...bySection.entries()]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_SECTIONS)
    .map(([url, own]) => ({ url, title: shown(own[0]?.title ?? "") }));
  return {
    title: shown(first.meta["title"] ?? first.url),
    url: first.url,
    about: [first.filters["onderdeel"], first.filters["soort"]].flatMap((values) => values?.[0] ?? []).join(" · "),
    excerpt: richest(texts, words)?.text ?? "",
    words,
    via,
    sections,
  };
}

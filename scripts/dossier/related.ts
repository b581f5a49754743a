import { resolveFileLink } from "../lib/urls.ts";
import { compareDutch } from "./navigation.ts";
import type { Page } from "./page.ts";

/** Related pages shown under an article. */
export const MAX_RELATED = 4;
/** A term or theme that more pages than this share says too little to relate two of them. */
const MAX_SHARED_BY = 60;

/** Looks up which pages belong together. Made once for all pages. */
export interface RelatedIndex {
  of(page: Page): readonly Page[];
}

function traits(page: Page): string[] {
  const terms =
    page.type === "term"
      ? page.data.verwant.map((term) => `term:${term}`)
      : page.usedTerms.map((term) => `term:${term}`);
  const themes = page.data.thema.map((theme) => `thema:${theme}`);
  if (page.type !== "example") return [...terms, ...themes];
  return [
    ...terms,
    ...themes,
    `aanpak:${page.data.aanpak}`,
    ...page.data.grootteklasse.map((size) => `grootte:${size}`),
  ];
}

/** The numbers of the pages under each of their traits. */
function postingsOf(pages: readonly Page[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  for (const [number, page] of pages.entries()) {
    for (const trait of traits(page)) {
      const list = postings.get(trait);
      if (list === undefined) postings.set(trait, [number]);
      else list.push(number);
    }
  }
  return postings;
}

/** The `count` numbers with the highest scores; of equal scores the lower number comes first. */
function best(numbers: readonly number[], scores: Float64Array, count: number): number[] {
  const scoreOf = (number: number | undefined): number => (number === undefined ? 0 : (scores[number] ?? 0));
  const top: number[] = [];
  for (const number of numbers) {
    const score = scoreOf(number);
    if (top.length >= count && score < scoreOf(top.at(-1))) continue;
    let place = top.length;
    while (place > 0) {
      const other = top[place - 1] ?? 0;
      if (score < scoreOf(other) || (score === scoreOf(other) && number > other)) break;
      place -= 1;
    }
    top.splice(place, 0, number);
    if (top.length > count) top.pop();
  }
  return top;
}

/** Builds the index: pages the editor named come first, then pages that share the rarest terms, themes and (examples) approach and size. */
export function relatedIndex(pages: readonly Page[]): RelatedIndex {
  const byFile = new Map(pages.map((page) => [page.path, page]));
  // Numbered in the order of their titles, so that equal scores need no comparison of words.
  const numbered = pages
    .filter((page) => page.type !== "home" && page.type !== "newsItem" && page.type !== "landing")
    .sort((a, b) => compareDutch(a.title, b.title));
  const postings = postingsOf(numbered);
  const scores = new Float64Array(numbered.length); // all zero between two calls
  const namedBy = (page: Page): Page[] =>
    page.type === "term"
      ? []
      : (page.data.verwant ?? []).flatMap((link) => byFile.get(resolveFileLink(page.path, link) ?? "") ?? []);
  return {
    of(page) {
      const named = namedBy(page);
      const touched: number[] = [];
      for (const trait of traits(page)) {
        const sharing = postings.get(trait) ?? [];
        if (sharing.length > MAX_SHARED_BY) continue;
        for (const number of sharing) {
          const sofar = scores[number] ?? 0;
          if (sofar === 0) touched.push(number);
          scores[number] = sofar + 1 / (1 + sharing.length) + (numbered[number]?.type === page.type ? 0.02 : 0);
        }
      }
      const others = touched.filter((number) => {
        const other = numbered[number];
        return other !== undefined && other !== page && !named.includes(other);
      });
      const found = best(others, scores, Math.max(0, MAX_RELATED - named.length));
      for (const number of touched) scores[number] = 0;
      return [...named, ...found.flatMap((number) => numbered[number] ?? [])];
    },
  };
}

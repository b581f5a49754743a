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

type Trait = "term" | "theme" | "approach" | "size";
const TRAITS: readonly Trait[] = ["term", "theme", "approach", "size"];

function valuesOf(page: Page, trait: Trait): readonly string[] {
  if (trait === "term") return page.type === "term" ? page.data.verwant : page.usedTerms;
  if (trait === "theme") return page.data.thema;
  if (page.type !== "example") return [];
  return trait === "approach" ? [page.data.aanpak] : page.data.grootteklasse;
}

/** The numbers of the pages under each value of each trait. */
type Postings = Readonly<Record<Trait, ReadonlyMap<string, readonly number[]>>>;

function postingsOf(pages: readonly Page[]): Postings {
  const under = (trait: Trait): Map<string, number[]> => {
    const postings = new Map<string, number[]>();
    for (const [number, page] of pages.entries()) {
      for (const value of valuesOf(page, trait)) {
        const list = postings.get(value);
        if (list === undefined) postings.set(value, [number]);
        else list.push(number);
      }
    }
    return postings;
  };
  return { term: under("term"), theme: under("theme"), approach: under("approach"), size: under("size") };
}

/** The `count` numbers with the highest scores above zero; of equal scores the lower number comes first. */
function best(numbers: Iterable<number>, scores: Float64Array, count: number): number[] {
  const scoreOf = (number: number | undefined): number => (number === undefined ? 0 : (scores[number] ?? 0));
  const top: number[] = [];
  for (const number of numbers) {
    const score = scoreOf(number);
    if (score === 0 || (top.length >= count && score < scoreOf(top.at(-1)))) continue;
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
  const numberOf = new Map<Page, number>(numbered.map((page, number) => [page, number]));
  const scores = new Float64Array(numbered.length); // all zero between two calls
  const touched = new Uint32Array(numbered.length); // room for the numbers with a score
  const namedBy = (page: Page): Page[] =>
    page.type === "term"
      ? []
      : (page.data.verwant ?? []).flatMap((link) => byFile.get(resolveFileLink(page.path, link) ?? "") ?? []);
  return {
    of(page) {
      const named = namedBy(page);
      let count = 0;
      for (const trait of TRAITS) {
        for (const value of valuesOf(page, trait)) {
          const sharing = postings[trait].get(value) ?? [];
          if (sharing.length > MAX_SHARED_BY) continue;
          for (const number of sharing) {
            const sofar = scores[number] ?? 0;
            if (sofar === 0) touched[count++] = number;
            scores[number] = sofar + 1 / (1 + sharing.length) + (numbered[number]?.type === page.type ? 0.02 : 0);
          }
        }
      }
      for (const other of [page, ...named]) {
        const number = numberOf.get(other);
        if (number !== undefined) scores[number] = 0;
      }
      const found = best(touched.subarray(0, count), scores, Math.max(0, MAX_RELATED - named.length));
      for (const number of touched.subarray(0, count)) scores[number] = 0;
      return [...named, ...found.flatMap((number) => numbered[number] ?? [])];
    },
  };
}

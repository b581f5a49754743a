import {
  AS_NAME,
  COVERAGE_POWER,
  FLOOR,
  IN_TITLE,
  LIGHT,
  NAME_MATTERS,
  PHRASE,
  RARITY_POWER,
  SCORE_POWER,
} from "./ranking.ts";
import type { Alternative, Understood } from "./understand.ts";

/** A page found by the engine; `score` has a meaning only beside others of the same search. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** Any engine that finds pages by words. All words of a query must be on the page. */
export interface SearchEngine {
  search(query: string): Promise<readonly Hit[]>;
  /** Number of pages in the index. */
  readonly pages: number;
}

/** A page in the answer. */
export interface Ranked extends Hit {
  /** Share of the query that the page has, by rarity of its words and by how sure they are meant: 0–1. */
  readonly coverage: number;
  /** Names by which it was found where the reader's own word was not. */
  readonly via: readonly string[];
  /** For each word of the query that it has, the search that found it best; the word that counts most first. */
  readonly searches: readonly string[];
}

/** Searches for one query; those that say most come first. */
const MOST_CALLS = 40;

interface Found {
  readonly value: number;
  readonly alternative: Alternative;
}

/** For each page the best of the searches that stand for one word. */
function bestPerPage(
  alternatives: readonly Alternative[],
  hitsOf: ReadonlyMap<string, readonly Hit[]>,
): Map<string, Found> {
  const best = new Map<string, Found>();
  for (const alternative of alternatives) {
    const hits = hitsOf.get(alternative.query) ?? [];
    const top = hits.reduce((most, hit) => Math.max(most, hit.score), 0);
    const isFlat = alternative.query.startsWith('"'); // the engine gives every page with a phrase the same score
    const idsOf = (query: string | null): Set<string> =>
      new Set(query === null ? [] : hitsOf.get(query)?.map((hit) => hit.id));
    const [inTitle, asName] = [idsOf(alternative.inTitle), idsOf(alternative.asName)];
    for (const hit of hits) {
      const bonus = alternative.weight * ((inTitle.has(hit.id) ? IN_TITLE : 0) + (asName.has(hit.id) ? AS_NAME : 0));
      const value =
        bonus + alternative.weight * (FLOOR + (1 - FLOOR) * (isFlat ? 0.5 : (hit.score / top) ** SCORE_POWER));
      if (value > (best.get(hit.id)?.value ?? 0)) best.set(hit.id, { value, alternative });
    }
  }
  return best;
}

function inOrder(searches: ReadonlyArray<readonly [query: string, value: number]>): string[] {
  return [...new Set(searches.toSorted((a, b) => b[1] - a[1]).map(([query]) => query))];
}

/** How much a word says: the fewer pages have it, the more. */
function rarity(found: number, pages: number): number {
  return Math.log(1 + Math.max(1, pages) / Math.max(1, found)) ** RARITY_POWER;
}

/**
 * Asks the engine for every alternative and merges the answers: per word the best alternative, words weighed by rarity,
 * the whole multiplied by the share of the query that a page has. Best first; equal scores by id.
 */
export async function rank({ terms, phrase }: Understood, engine: SearchEngine): Promise<Ranked[]> {
  const queries = new Set(terms.flatMap((term) => term.alternatives.map((alternative) => alternative.query)));
  if (phrase !== null) queries.add(phrase);
  for (const { alternatives } of terms)
    for (const { inTitle, asName } of alternatives)
      for (const query of [inTitle, asName]) if (query !== null) queries.add(query);
  const hitsOf = new Map(
    await Promise.all(
      [...queries].slice(0, MOST_CALLS).map(async (query) => [query, await engine.search(query)] as const),
    ),
  );
  const perTerm = terms.map((term) => bestPerPage(term.alternatives, hitsOf));
  const isName = terms.map(
    ({ alternatives, isLight }) =>
      !isLight &&
      alternatives.some(
        ({ asName, weight }) => asName !== null && weight > 0.8 && (hitsOf.get(asName)?.length ?? 0) > 0,
      ),
  );
  const rare = perTerm.map(
    (found, index) => rarity(found.size, engine.pages) * (terms[index]?.isLight === true ? LIGHT : 1),
  );
  const weights = rare.map((weight, index) => weight * (isName[index] === true ? 1 + NAME_MATTERS : 1));
  const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const [total, allRare] = [sumOf(weights), sumOf(rare)];
  const adjacent = new Set(phrase === null ? [] : hitsOf.get(phrase)?.map((hit) => hit.id));
  const ids = new Set(perTerm.flatMap((found) => [...found.keys()]));
  const ranked = [...ids].map((id): Ranked => {
    let [sum, covered, rareCovered] = [0, 0, 0];
    const via = new Set<string>();
    const searches: Array<readonly [query: string, value: number]> = [];
    for (const [index, found] of perTerm.entries()) {
      const hit = found.get(id);
      if (hit === undefined) continue;
      sum += (weights[index] ?? 0) * hit.value;
      covered += weights[index] ?? 0;
      rareCovered += (rare[index] ?? 0) * hit.alternative.weight;
      searches.push([hit.alternative.query, (weights[index] ?? 0) * hit.value]);
      if (hit.alternative.via !== null) via.add(hit.alternative.via);
    }
    const bonus = adjacent.has(id) ? PHRASE : 1;
    return {
      id,
      score: (sum / total) * (covered / total) ** COVERAGE_POWER * bonus,
      coverage: rareCovered / allRare,
      via: [...via],
      searches: inOrder(searches),
    };
  });
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

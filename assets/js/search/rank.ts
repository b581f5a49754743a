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

type Hits = ReadonlyMap<string | null, readonly Hit[]>;

const idsIn = (hitsOf: Hits, query: string | null): Set<string> => new Set(hitsOf.get(query)?.map((hit) => hit.id));

/** For each page the best of the searches that stand for one word. */
function bestPerPage(alternatives: readonly Alternative[], hitsOf: Hits): Map<string, Found> {
  const best = new Map<string, Found>();
  for (const alternative of alternatives) {
    const { query, weight } = alternative;
    const hits = hitsOf.get(query) ?? [];
    const top = Math.max(...hits.map((hit) => hit.score));
    const isFlat = query.startsWith('"'); // the engine gives every page with a phrase the same score
    const [inTitle, asName] = [idsIn(hitsOf, alternative.inTitle), idsIn(hitsOf, alternative.asName)];
    for (const { id, score } of hits) {
      const value =
        weight *
        ((inTitle.has(id) ? IN_TITLE : 0) +
          (asName.has(id) ? AS_NAME : 0) +
          FLOOR +
          (1 - FLOOR) * (isFlat ? 0.5 : (score / top) ** SCORE_POWER));
      if (value > (best.get(id)?.value ?? 0)) best.set(id, { value, alternative });
    }
  }
  return best;
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
  const all = terms.flatMap((term) => term.alternatives);
  const queries = new Set([
    ...all.map((alternative) => alternative.query),
    phrase,
    ...all.flatMap(({ inTitle, asName }) => [inTitle, asName]),
  ]);
  const hitsOf: Hits = new Map(
    await Promise.all(
      [...queries]
        .filter((query) => query !== null)
        .slice(0, MOST_CALLS)
        .map(async (query) => [query, await engine.search(query)] as const),
    ),
  );
  const words = terms.map(({ alternatives, isLight }) => {
    const found = bestPerPage(alternatives, hitsOf);
    const rare = rarity(found.size, engine.pages) * (isLight ? LIGHT : 1);
    const isName =
      !isLight && alternatives.some(({ asName, weight }) => weight > 0.8 && (hitsOf.get(asName)?.length ?? 0) > 0);
    return { found, rare, weight: isName ? rare * (1 + NAME_MATTERS) : rare };
  });
  const [total, allRare] = words.reduce(([a, b], { weight, rare }) => [a + weight, b + rare], [0, 0]);
  const adjacent = idsIn(hitsOf, phrase);
  const ids = new Set(words.flatMap(({ found }) => [...found.keys()]));
  const ranked = [...ids].map((id): Ranked => {
    let [sum, covered, rareCovered] = [0, 0, 0];
    const via = new Set<string>();
    const searches: Array<readonly [query: string, value: number]> = [];
    for (const { found, rare, weight } of words) {
      const hit = found.get(id);
      if (hit === undefined) continue;
      const { alternative, value } = hit;
      sum += weight * value;
      covered += weight;
      rareCovered += rare * alternative.weight;
      searches.push([alternative.query, weight * value]);
      if (alternative.via !== null) via.add(alternative.via);
    }
    return {
      id,
      score: (sum / total) * (covered / total) ** COVERAGE_POWER * (adjacent.has(id) ? PHRASE : 1),
      coverage: rareCovered / allRare,
      via: [...via],
      searches: [...new Set(searches.toSorted((a, b) => b[1] - a[1]).map(([query]) => query))],
    };
  });
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

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
  /** Share of the query, by rarity of its words, that the page has: 0–1. */
  readonly coverage: number;
  /** Names by which it was found where the reader's own word was not. */
  readonly via: readonly string[];
}

/** Part of a term's worth that any hit gets; the rest follows the score of the engine. */
const FLOOR = 0.3;
/** Added for a page in which the words stand next to each other. */
const PHRASE_BONUS = 0.2;

interface Found {
  readonly value: number;
  readonly alternative: Alternative;
}

/** For each page the best of the searches that stand for one word. */
function bestPerPage(alternatives: readonly Alternative[], hitsOf: ReadonlyMap<string, readonly Hit[]>): Map<string, Found> {
  const best = new Map<string, Found>();
  for (const alternative of alternatives) {
    const hits = hitsOf.get(alternative.query) ?? [];
    const top = hits.reduce((most, hit) => Math.max(most, hit.score), 0);
    for (const hit of hits) {
      const value = alternative.weight * (FLOOR + (1 - FLOOR) * (top > 0 ? hit.score / top : 0));
      if (value > (best.get(hit.id)?.value ?? 0)) best.set(hit.id, { value, alternative });
    }
  }
  return best;
}

/** How much a word says: the fewer pages have it, the more. */
function rarity(found: number, pages: number): number {
  return Math.log(1 + Math.max(1, pages) / Math.max(1, found));
}

/**
 * Asks the engine for every alternative and merges the answers: per word the best alternative, words weighed by rarity,
 * the whole multiplied by the share of the query that a page has. Best first; equal scores by id.
 */
export async function rank({ terms, phrase }: Understood, engine: SearchEngine): Promise<Ranked[]> {
  const queries = new Set(terms.flatMap((term) => term.alternatives.map((alternative) => alternative.query)));
  if (phrase !== null) queries.add(phrase);
  const hitsOf = new Map(await Promise.all([...queries].map(async (query) => [query, await engine.search(query)] as const)));
  const perTerm = terms.map((term) => bestPerPage(term.alternatives, hitsOf));
  const weights = perTerm.map((found) => rarity(found.size === 0 ? 1 : found.size, engine.pages));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const adjacent = new Set(phrase === null ? [] : hitsOf.get(phrase)?.map((hit) => hit.id));
  const ids = new Set(perTerm.flatMap((found) => [...found.keys()]));
  const ranked = [...ids].map((id): Ranked => {
    let [sum, covered] = [0, 0];
    const via = new Set<string>();
    for (const [index, found] of perTerm.entries()) {
      const hit = found.get(id);
      if (hit === undefined) continue;
      sum += (weights[index] ?? 0) * hit.value;
      covered += weights[index] ?? 0;
      if (hit.alternative.via !== null) via.add(hit.alternative.via);
    }
    const coverage = covered / total;
    const bonus = adjacent.has(id) ? 1 + PHRASE_BONUS : 1;
    return { id, score: (sum / total) * coverage * bonus, coverage, via: [...via] };
  });
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

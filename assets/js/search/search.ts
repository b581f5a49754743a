import type { Lexicon } from "./lexicon.ts";
import { rank, type Ranked, type SearchEngine } from "./rank.ts";
import { understand, type Understood } from "./understand.ts";

/** The answer to a query: what it was taken to mean and the pages in two groups, best first. */
export interface Answer {
  readonly understood: Understood;
  /** Pages that surely fit. */
  readonly best: readonly Ranked[];
  /** Pages that may fit. */
  readonly other: readonly Ranked[];
}

/** The best results score at least this part of the first. */
const BEST_PART = 0.2;
/** A page that has less of the query than this is no sure answer. */
const LEAST_COVERAGE = 0.5;

/** Answers queries with any engine and the lexicon of the dossier. */
export function createSearch(engine: SearchEngine, lexicon: Lexicon): (query: string) => Promise<Answer> {
  return async (query) => {
    const understood = understand(query, lexicon);
    const ranked = await rank(understood, engine);
    const top = ranked[0]?.score ?? 0;
    const isBest = (page: Ranked): boolean => page.coverage >= LEAST_COVERAGE && page.score >= BEST_PART * top;
    return { understood, best: ranked.filter(isBest), other: ranked.filter((page) => !isBest(page)) };
  };
}

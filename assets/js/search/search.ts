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
/** When the first result has less of the query than this, nothing is a sure answer. */
const LEAST_COVERAGE = 0.6;

/** Answers queries with any engine and the lexicon of the dossier. */
export function createSearch(engine: SearchEngine, lexicon: Lexicon): (query: string) => Promise<Answer> {
  return async (query) => {
    const understood = understand(query, lexicon);
    const ranked = await rank(understood, engine);
    const [top] = ranked;
    const isSure = top !== undefined && top.coverage >= LEAST_COVERAGE;
    const isBest = (page: Ranked): boolean => isSure && page.score >= BEST_PART * top.score;
    return { understood, best: ranked.filter(isBest), other: ranked.filter((page) => !isBest(page)) };
  };
}

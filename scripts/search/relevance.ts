import type { JudgedQuery, QueryClass } from "../schemas/judged-queries.ts";

/** How well one list of addresses answers one judged query. */
export interface Score {
  readonly query: JudgedQuery;
  /** Addresses in the order of the answer, without the part after #. */
  readonly found: readonly string[];
  /** Normalised discounted cumulative gain over the first ten (gain 2^grade − 1, discount log2(rank + 1)): 0–1. */
  readonly ndcg: number;
  /** 1 / rank of the first good page, or 0. */
  readonly reciprocalRank: number;
}

const DEPTH = 10;

function gainAt(grade: number, index: number): number {
  return (2 ** grade - 1) / Math.log2(index + 2);
}

/** Scores an answer. A page that stands twice (as itself and as a table on it) counts once, at its first place. */
export function scoreOf(query: JudgedQuery, urls: readonly string[]): Score {
  const found = urls.map((url) => url.replace(/#.*$/, ""));
  const gradeAt = (index: number): number => {
    const url = found[index] ?? "";
    return found.indexOf(url) === index ? (query.goed[url] ?? 0) : 0;
  };
  const top = found.slice(0, DEPTH).map((_, index) => gradeAt(index));
  const ideal = Object.values(query.goed)
    .toSorted((a, b) => b - a)
    .slice(0, DEPTH);
  const sum = (grades: readonly number[]): number =>
    grades.reduce((total, grade, index) => total + gainAt(grade, index), 0);
  const first = found.findIndex((_, index) => gradeAt(index) > 0);
  return { query, found, ndcg: sum(top) / sum(ideal), reciprocalRank: first < 0 ? 0 : 1 / (first + 1) };
}

/** Means over some queries. */
export interface Summary {
  readonly queries: number;
  readonly ndcg: number;
  readonly meanReciprocalRank: number;
  /** Share of queries without any result, 0–1. */
  readonly withoutResult: number;
}

/** Means over scores; NaN where there are none. */
export function summaryOf(scores: readonly Score[]): Summary {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    queries: scores.length,
    ndcg: mean(scores.map((score) => score.ndcg)),
    meanReciprocalRank: mean(scores.map((score) => score.reciprocalRank)),
    withoutResult: mean(scores.map((score) => Number(score.found.length === 0))),
  };
}

/** Scores under the class of their query, in the order of the classes. */
export function byClass(scores: readonly Score[]): ReadonlyMap<QueryClass, readonly Score[]> {
  return Map.groupBy(scores, (score) => score.query.klasse);
}

import type { Filters, PagefindApi, PagefindResult, FilterCounts } from "./pagefind.ts";

/** Words that say nothing about the subject of a question. */
const STOP_WORDS = new Set(
  "de het een en of in op van voor met aan bij door over uit te is zijn was wat wie waar hoe welke wanneer waarom mag mogen kan kunnen moet moeten ik je jij mijn jouw we wij ons onze dat die dit deze er niet wel ook als dan om naar tot heeft hebben doe doen".split(
    " ",
  ),
);

/** Longest query that is sent to the engine, in characters. */
export const MAX_QUERY_LENGTH = 200;

/** What a search found. `isPartial` says that no page holds all words, and these hold some of them. */
export interface Found {
  readonly results: readonly PagefindResult[];
  readonly counts: FilterCounts;
  readonly isPartial: boolean;
}

/** Query as the engine gets it: one line, no stray space, not longer than is useful. */
export function cleanQuery(query: string): string {
  const text = query.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, MAX_QUERY_LENGTH);
  return text.replace(/[\uD800-\uDBFF]$/, ""); // half of a character that the limit cut
}

/** The words of a query that carry its subject; all of them when none does. */
export function subjectWords(query: string): string[] {
  const words = query.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const subject = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set(subject.length > 0 ? subject : words)].slice(0, 8);
}

/** Does every word occur somewhere? The engine leaves a word that it does not know out of a search without saying so. */
async function areAllKnown(api: PagefindApi, words: readonly string[], filters: Filters): Promise<boolean> {
  if (words.length < 2) return true;
  const perWord = await Promise.all(words.map((word) => api.search(word, { filters })));
  return perWord.every((search) => search.results.length > 0);
}

/** Searches for all words; when no page has them all, for pages that have most of the words that matter. */
export async function find(api: PagefindApi, query: string, filters: Filters): Promise<Found> {
  const all = await api.search(query, { filters });
  const words = subjectWords(query);
  if (all.results.length > 0)
    return { results: all.results, counts: all.filters, isPartial: !(await areAllKnown(api, words, filters)) };
  if (words.length === 0) return { results: [], counts: all.filters, isPartial: false };
  const subject = words.join(" ");
  if (subject !== query.toLowerCase()) {
    const without = await api.search(subject, { filters });
    if (without.results.length > 0) return { results: without.results, counts: without.filters, isPartial: false };
  }
  if (words.length === 1) return { results: [], counts: all.filters, isPartial: false };
  const perWord = await Promise.all(words.map((word) => api.search(word, { filters })));
  return { results: fuse(perWord.map((search) => search.results)), counts: {}, isPartial: true };
}

/** Merges result lists: a page that more words find comes first, then the sum of its scores. */
export function fuse(lists: ReadonlyArray<readonly PagefindResult[]>): PagefindResult[] {
  const merged = new Map<string, { result: PagefindResult; words: number; score: number }>();
  for (const list of lists) {
    for (const result of list) {
      const known = merged.get(result.id);
      if (known === undefined) merged.set(result.id, { result, words: 1, score: result.score });
      else {
        known.words += 1;
        known.score += result.score;
      }
    }
  }
  return [...merged.values()].sort((a, b) => b.words - a.words || b.score - a.score).map((entry) => entry.result);
}

import type { AnswersFile } from "./answers.ts";
import { openLexicon, type Lexicon, type LexiconFile } from "./lexicon.ts";
import { loadPagefind, type PagefindApi, type PagefindResult } from "./pagefind.ts";
import type { SearchEngine } from "./rank.ts";
import { createSearch, type Answer } from "./search.ts";

/** A search that is ready to be asked. */
export interface Ready {
  readonly api: PagefindApi;
  readonly lexicon: Lexicon;
  search(query: string): Promise<Answer>;
  /** The result of a page in one of the searches that an answer names. */
  readonly resultOf: (query: string, id: string) => PagefindResult | undefined;
}

async function json<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} cannot be loaded.`);
  return (await response.json()) as T;
}

/** Keeps what `make` gives; after a failure the next call tries again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

/** Searches that were done, so that typing on and going back cost nothing. */
const MOST_KEPT = 400;

async function ready(words: string): Promise<Ready> {
  const [api, file] = await Promise.all([loadPagefind(), json<LexiconFile>(words)]);
  const lexicon = openLexicon(file);
  const known = new Map<string, Map<string, PagefindResult>>();
  const engine: SearchEngine = {
    pages: file.pages,
    async search(query) {
      const kept = known.get(query);
      if (kept !== undefined) return [...kept.values()];
      const { results } = await api.search(query);
      if (known.size >= MOST_KEPT) known.clear();
      known.set(query, new Map(results.map((result) => [result.id, result])));
      return results;
    },
  };
  return {
    api,
    lexicon,
    search: createSearch(engine, lexicon),
    resultOf: (query, id) => known.get(query)?.get(id),
  };
}

/** Loads engine and lexicon on first use, and the direct answers with the first question. Takes the paths of both files. */
export function loaders(words: string, answers: string): { search(): Promise<Ready>; answers(): Promise<AnswersFile> } {
  return { search: once(() => ready(words)), answers: once(() => json<AnswersFile>(answers)) };
}

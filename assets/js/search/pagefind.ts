import { RANKING } from "./ranking.ts";

/** The part of Pagefind's JavaScript API that the search page uses. */
export interface PagefindApi {
  search(query: string | null, options?: { readonly filters: Filters }): Promise<PagefindSearch>;
  filters(): Promise<FilterCounts>;
}

/** Chosen filter values by filter name. */
export type Filters = Readonly<Record<string, string>>;

/** Number of pages per value, by filter name. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindSearch {
  readonly results: readonly PagefindResult[];
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: ReadonlyArray<{ readonly title: string; readonly url: string; readonly excerpt: string }>;
}

/** Pagefind's module; `destroy` forgets the engine and what went wrong with it. */
interface PagefindModule extends PagefindApi {
  options(options: { noWorker: boolean; excerptLength: number; ranking: object }): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
}

const MISSING = "Part of the search cannot be loaded.";
let missingParts: number | null = null;

/** Pagefind only logs that a part of its index cannot be fetched, and then finds nothing. So failed requests are counted. */
function countMissingParts(): void {
  if (missingParts !== null) return;
  missingParts = 0;
  const original = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const response = await original(...request).catch(() => null);
    if (response?.ok === true) return response;
    missingParts = (missingParts ?? 0) + 1;
    throw new Error(MISSING);
  };
}

async function complete<T>(work: () => Promise<T>): Promise<T> {
  const before = missingParts;
  const result = await work();
  if (missingParts !== before) throw new Error(MISSING);
  return result;
}

/** Loads the search engine. Rejects when a part of it cannot be fetched. */
export async function loadPagefind(): Promise<PagefindApi> {
  countMissingParts();
  const path = "/pagefind/pagefind.js";
  const module = (await import(path)) as PagefindModule;
  try {
    // A worker made from a blob is not allowed by our content security policy; noWorker must be in the first call.
    await module.options({ noWorker: true, excerptLength: 28, ranking: RANKING });
    await module.init();
    await complete(() => module.search("")); // init() does not wait for the engine; this does
  } catch (error) {
    await module.destroy(); // or it keeps its first failure for ever
    throw error;
  }
  return {
    filters: () => complete(() => module.filters()),
    search: (query, options) => complete(() => module.search(query, options)),
  };
}

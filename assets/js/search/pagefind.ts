/** The part of Pagefind's JavaScript API that the search page uses. */
export interface PagefindApi {
  options(options: { noWorker: boolean; excerptLength: number; basePath?: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options: { filters: Filters }): Promise<PagefindSearch>;
  filters(): Promise<FilterCounts>;
}

/** Chosen filter values by filter name. */
export type Filters = Readonly<Record<string, string>>;

/** Number of pages per value, by filter name. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindSearch {
  readonly results: readonly PagefindResult[];
  readonly filters: FilterCounts;
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

let loading: Promise<PagefindApi> | null = null;

/** Loads the search engine on first use. Rejects when it cannot be fetched; a later call tries again. */
export function loadPagefind(): Promise<PagefindApi> {
  loading ??= start().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function start(): Promise<PagefindApi> {
  const path = "/pagefind/pagefind.js";
  const api = (await import(path)) as PagefindApi;
  // A worker made from a blob is not allowed by our content security policy; noWorker must be in the first call.
  await api.options({ noWorker: true, excerptLength: 28 });
  await api.init();
  return api;
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Hit } from "../../assets/js/search/rank.ts";

/** Pagefind's browser module, as far as Node uses it. */
interface Module {
  options(options: { readonly noWorker: boolean; readonly basePath: string; readonly ranking?: object }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(
    query: string | null,
    options?: object,
  ): Promise<{
    readonly results: ReadonlyArray<Hit & { data(): Promise<NodePage> }>;
  }>;
}

/** What Pagefind knows of a page, as far as the measurements use it. */
export interface NodePage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly excerpt: string;
  readonly sub_results: ReadonlyArray<{ readonly title: string; readonly url: string; readonly excerpt: string }>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A Pagefind index opened in Node. */
export interface NodeIndex {
  search(query: string): Promise<readonly Hit[]>;
  /** The page of a result that an earlier search gave. */
  page(id: string): Promise<NodePage>;
}

const bundles = new Set<string>();
let isShimmed = false;

/** Pagefind fetches its files; in Node they are read from a bundle that was opened. Other addresses go to the real fetch. */
function shimFetch(): void {
  if (isShimmed) return;
  isShimmed = true;
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const path = (input instanceof Request ? input.url : String(input)).replace(/\?.*$/, "");
    if (![...bundles].some((bundle) => path.startsWith(bundle))) return original(input, init);
    if (!existsSync(path)) return Promise.resolve(new Response(null, { status: 404 }));
    return Promise.resolve(new Response(new Uint8Array(readFileSync(path))));
  };
}

/** Opens the index in a built site's `pagefind/` folder. `siteFolder` is absolute: Pagefind wants a base that starts with /. */
export async function openIndex(siteFolder: string, ranking: object | null = null): Promise<NodeIndex> {
  shimFetch();
  const basePath = `${join(siteFolder, "pagefind")}/`;
  bundles.add(basePath);
  const module = (await import(pathToFileURL(join(basePath, "pagefind.js")).href)) as Module;
  await module.options({ noWorker: true, basePath, ...(ranking === null ? {} : { ranking }) });
  await module.init();
  await module.filters(); // init() does not wait for the engine; this does
  const seen = new Map<string, () => Promise<NodePage>>();
  return {
    async search(query) {
      const { results } = await module.search(query);
      for (const result of results) seen.set(result.id, () => result.data());
      return results.map(({ id, score }) => ({ id, score }));
    },
    async page(id) {
      const page = await seen.get(id)?.();
      if (page === undefined) throw new Error(`No search has given ${id}.`);
      return { ...page, url: page.url.replace(siteFolder, "") };
    },
  };
}

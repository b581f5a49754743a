import type { FilterCounts, Filters, PagefindApi } from "./pagefind.ts";

/** Pages by filter and value. */
export type Facets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** Asks the engine which pages each value of each filter has. Once: it does not depend on the question. */
export async function loadFacets(api: PagefindApi): Promise<Facets> {
  const facets = new Map<string, Map<string, Set<string>>>();
  for (const [name, all] of Object.entries(await api.filters())) {
    const values = new Map<string, Set<string>>();
    for (const value of Object.keys(all)) {
      const { results } = await api.search(null, { filters: { [name]: value } });
      values.set(value, new Set(results.map((result) => result.id)));
    }
    facets.set(name, values);
  }
  return facets;
}

/** Does a page have every chosen value? The filter `except` is left out. */
export function isChosen(id: string, chosen: Filters, facets: Facets | null, except = ""): boolean {
  return Object.entries(chosen).every(
    ([name, value]) => name === except || facets?.get(name)?.get(value)?.has(id) === true,
  );
}

/** For each value the number of pages that the list would have with that value chosen, the other filters as they are. */
export function countsOf(ids: readonly string[], chosen: Filters, facets: Facets): FilterCounts {
  return Object.fromEntries(
    [...facets].map(([name, values]) => {
      const within = ids.filter((id) => isChosen(id, chosen, facets, name));
      return [
        name,
        Object.fromEntries([...values].map(([value, own]) => [value, within.filter((id) => own.has(id)).length])),
      ];
    }),
  );
}

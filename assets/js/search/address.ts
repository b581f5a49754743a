import { filterNames } from "./filters-view.ts";
import type { Filters } from "./pagefind.ts";
import { cleanQuery } from "./text.ts";

/** What the address says: query and chosen filters. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
}

/** Reads the state from the query string of an address; unknown parameters are left out. */
export function readAddress(queryString: string): SearchState {
  const parameters = new URLSearchParams(queryString);
  const filters = filterNames.flatMap((name) => {
    const value = parameters.get(name);
    return value === null || value === "" ? [] : [[name, value.slice(0, 100)] as const];
  });
  return { query: cleanQuery(parameters.get("q") ?? ""), filters: Object.fromEntries(filters) };
}

/** Writes the state as the address of the search page. */
export function writeAddress(state: SearchState): string {
  const parameters = new URLSearchParams(state.query === "" ? {} : { q: state.query });
  for (const [name, value] of Object.entries(state.filters)) parameters.set(name, value);
  const text = parameters.toString();
  return text === "" ? "/zoeken/" : `/zoeken/?${text}`;
}

import type { Filters } from "./pagefind.ts";
import { cleanQuery } from "./text.ts";

/** What is asked: query and chosen filters. */
export interface SearchState {
  readonly query: string;
  readonly filters: Filters;
}

/** Reads the state from the values of the form: the query is `q`, everything else that has a value is a filter. */
export function readState(values: URLSearchParams): SearchState {
  const filters = [...values].filter(([name, value]) => name !== "q" && value !== "");
  return { query: cleanQuery(values.get("q") ?? ""), filters: Object.fromEntries(filters) };
}

/** Writes the state as the address of the search page. */
export function writeAddress({ query, filters }: SearchState): string {
  const text = String(new URLSearchParams(query === "" ? filters : { q: query, ...filters }));
  return text === "" ? "/zoeken/" : `/zoeken/?${text}`;
}

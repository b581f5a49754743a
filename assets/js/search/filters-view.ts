import type { FilterCounts, Filters } from "./pagefind.ts";

/** Names of the filters; the search page has a select for each. */
export const filterNames: readonly string[] = ["onderdeel", "thema", "doelgroep", "soort", "grootte"];

/** The select of a filter. */
export function selectOf(name: string): HTMLSelectElement | null {
  return document.querySelector(`select#filter-${name}`);
}

/** Shows the filters with the chosen values and, when there are counts, the number of results for each value. */
export function drawFilters(place: HTMLDetailsElement, counts: FilterCounts | null, chosen: Filters): void {
  for (const name of filterNames) {
    const select = selectOf(name);
    if (select === null) continue;
    for (const option of select.options) {
      const count = counts?.[name]?.[option.value];
      if (option.value !== "") option.text = option.value + (count === undefined ? "" : ` (${count})`);
    }
    select.value = chosen[name] ?? "";
  }
  // Open where there is room, or when a filter is on; after that the reader decides.
  if (place.hidden) place.open = Object.keys(chosen).length > 0 || matchMedia("(min-width: 48rem)").matches;
  place.hidden = false;
}

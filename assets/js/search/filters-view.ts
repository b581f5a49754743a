import type { FilterCounts, Filters } from "./pagefind.ts";

/** The selects of the filters, each with the name of its filter. */
export function selectsIn(place: HTMLElement): NodeListOf<HTMLSelectElement> {
  return place.querySelectorAll("select");
}

/** Shows the filters with the chosen values and, when there are counts, the number of results for each value. */
export function drawFilters(place: HTMLDetailsElement, counts: FilterCounts | null, chosen: Filters): void {
  for (const select of selectsIn(place)) {
    for (const option of select.options) {
      const count = counts?.[select.name]?.[option.value];
      if (option.value !== "") option.text = option.value + (count === undefined ? "" : ` (${count})`);
    }
    select.value = chosen[select.name] ?? "";
  }
  // Open when a filter is on; after that the reader decides.
  if (place.hidden) place.open = Object.keys(chosen).length > 0;
  place.hidden = false;
}

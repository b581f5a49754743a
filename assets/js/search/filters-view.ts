import type { FilterCounts, Filters } from "./pagefind.ts";
import { element } from "./results-view.ts";

/** Filters in the order of the page, with the word a reader sees. */
export const filterLabels: Readonly<Record<string, string>> = {
  onderdeel: "Onderdeel",
  thema: "Thema",
  doelgroep: "Voor wie",
};

/** The chosen values that exist; an address may hold others. */
export function existingFilters(chosen: Filters, all: FilterCounts): Filters {
  return Object.fromEntries(Object.entries(chosen).filter(([name, value]) => Object.hasOwn(all[name] ?? {}, value)));
}

/** Draws a select per filter with the number of results per value. `all` holds every value that exists. */
export function drawFilters(place: HTMLElement, all: FilterCounts, counts: FilterCounts, chosen: Filters): void {
  for (const [name, label] of Object.entries(filterLabels)) {
    const id = `filter-${name}`;
    let select = document.querySelector<HTMLSelectElement>(`#${id}`);
    if (select === null) {
      select = element("select", [], { id, name });
      place.append(element("div", [element("label", label, { for: id }), select]));
    }
    const values = Object.keys(all[name] ?? {}).sort((a, b) => a.localeCompare(b, "nl"));
    const options = values.map((value) => {
      const count = counts[name]?.[value];
      return element("option", count === undefined ? value : `${value} (${count})`, { value });
    });
    select.replaceChildren(element("option", "Alles", { value: "" }), ...options);
    select.value = chosen[name] ?? "";
  }
  place.hidden = false;
}

/** Chosen value per facet; a facet without a choice is left out. */
export type Filters = Readonly<Record<string, string>>;

/** Reads the filters from the query of an address; unknown facets and values are left out. */
export function readFilters(search: string, known: Readonly<Record<string, readonly string[]>>): Filters {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    Object.entries(known).flatMap(([facet, values]) => {
      const value = query.get(facet) ?? "";
      return value !== "" && values.includes(value) ? [[facet, value] as const] : [];
    }),
  );
}

/** The query of an address that holds the filters, without the question mark. */
export function writeFilters(filters: Filters): string {
  return new URLSearchParams(Object.entries(filters)).toString();
}

/** Does an example with these values (space-separated per facet) pass all filters? */
export function isShown(values: Readonly<Record<string, string | undefined>>, filters: Filters): boolean {
  return Object.entries(filters).every(([facet, value]) => (values[facet] ?? "").split(" ").includes(value));
}

import { expect, test } from "vitest";
import { countsOf, isChosen, loadFacets } from "../../../assets/js/search/facets.ts";
import type { PagefindApi } from "../../../assets/js/search/pagefind.ts";

const pages: Record<string, Record<string, string[]>> = {
  thema: { fraude: ["a", "b"], zorg: ["c"] },
  soort: { begrip: ["a"], artikel: ["b", "c"] },
};
const api: PagefindApi = {
  filters: () => Promise.resolve({ thema: { fraude: 2, zorg: 1 }, soort: { begrip: 1, artikel: 2 } }),
  search: (_, options) => {
    const [[name, value] = ["", ""]] = Object.entries(options?.filters ?? {});
    const results = (pages[name]?.[value] ?? []).map((id) => ({
      id,
      score: 0,
      data: () => Promise.reject(new Error("unused")),
    }));
    return Promise.resolve({ results });
  },
};
const facets = await loadFacets(api);

test("the pages of every value of every filter of the index are known", () => {
  expect([...facets.keys()]).toEqual(["thema", "soort"]);
  expect([...(facets.get("thema")?.get("fraude") ?? [])]).toEqual(["a", "b"]);
});

test("a page must have every chosen value", () => {
  expect(isChosen("a", { thema: "fraude", soort: "begrip" }, facets)).toBe(true);
  expect(isChosen("b", { thema: "fraude", soort: "begrip" }, facets)).toBe(false);
  expect(isChosen("a", { thema: "constructor" }, facets)).toBe(false);
});

test("the number at a value is what choosing it would give, with the other filters as they are", () => {
  const counts = countsOf(["a", "b", "c"], { thema: "fraude" }, facets);
  expect(counts["thema"]).toEqual({ fraude: 2, zorg: 1 });
  expect(counts["soort"]).toEqual({ begrip: 1, artikel: 1 });
});

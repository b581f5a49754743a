import { expect, test } from "vitest";
import { changed } from "../../fixtures/small-dossier.ts";
import { ofRule } from "./of-rule.ts";

const page = "content/begrippen/driehoek.md";

test("a page reviewed before it appeared is refused", () => {
  expect(ofRule("datums", changed(page, "datum: 2026-01-15", "datum: 2026-02-02"))).toEqual([
    `${page}:7 De pagina is beoordeeld (2026-02-01) voordat zij verscheen (2026-02-02). Verbeter een van de twee datums.`,
  ]);
});
test("a next review on or before the last one is refused", () => {
  const refused = ["2026-02-01", "2026-01-31"];
  expect(refused.length).toBeGreaterThan(0);
  for (const date of refused) {
    expect(ofRule("datums", changed(page, "herzien: 2027-02-01", `herzien: ${date}`))).toEqual([
      `${page}:8 De volgende beoordeling (${date}) ligt niet na de laatste (2026-02-01). Kies een datum later dan beoordeeld.`,
    ]);
  }
});
test("a page that is reviewed on the day it appears is accepted", () => {
  expect(ofRule("datums", changed(page, "datum: 2026-01-15", "datum: 2026-02-01"))).toEqual([]);
});

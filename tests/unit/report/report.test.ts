import { expect, test } from "vitest";
import { pagesToLookAt } from "../../../scripts/report/attention.ts";
import { countsPerKind, countsPerPart } from "../../../scripts/report/counts.ts";
import { smallSite } from "../../fixtures/small-site.ts";

const { pages } = smallSite();
const kinds = Object.fromEntries(countsPerKind(pages));

test("the report counts what the dossier holds, by kind", () => {
  expect(kinds["Pagina's"]).toBe(pages.length);
  expect(kinds["Inspiratievoorbeelden"]).toBe(1);
  expect(kinds["  onder 50.000 inwoners"]).toBe(1);
  expect(kinds["Wat ging er mis"]).toBe(1);
  expect(kinds["  vragen daarin"]).toBe(6);
  expect(kinds["  toetsvragen daarin"]).toBe(3);
});

test("the report has a line for every part, also for one without pages", () => {
  const lines = Object.fromEntries(countsPerPart(pages));
  expect(lines["Begrippen"]).toMatch(/^2 pagina's, \d+ woorden, leesgemak/);
  expect(lines["Aanbod"]).toBe("0 pagina's, 0 woorden, leesgemak onbekend (mediaan, Flesch-Douma)");
});

test("the report names pages on and after their date of review, and no others", () => {
  const overdue = (today: string): number => pagesToLookAt(pages, today)[0]?.items.length ?? -1;
  expect(overdue("2027-01-31")).toBe(0);
  expect(overdue("2027-02-01")).toBe(pages.length);
});

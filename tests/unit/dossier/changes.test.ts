import { expect, test } from "vitest";
import { changesByDay, changesOf } from "#dossier/changes.ts";
import { changed } from "../../fixtures/small-dossier.ts";
import { pageAt, smallSite } from "../../fixtures/small-site.ts";

const site = smallSite(
  changed(
    "content/privacy/index.md",
    "bronnen: [handleiding]",
    "bronnen: [handleiding]\nwijzigingen: [{ datum: 2026-02-01, tekst: Een voorbeeld erbij. }]",
  ),
);

test("a page tells its changes, newest first, and ends with its first version", () => {
  expect(changesOf(pageAt(site, "/privacy/"))).toEqual([
    { date: "2026-02-01", text: "Een voorbeeld erbij." },
    { date: "2026-01-15", text: "eerste versie" },
  ]);
});

test("the days of the whole dossier come newest first, with new pages apart from changed ones", () => {
  const days = changesByDay(site.pages);
  expect(days.map(({ date }) => date)).toEqual(["2026-02-01", "2026-01-15"]);
  expect(days[0]?.changed.map(({ page, text }) => `${page.url} ${text}`)).toEqual(["/privacy/ Een voorbeeld erbij."]);
  expect(days[0]?.added).toEqual([]);
  expect(days[1]?.added).toHaveLength(site.pages.length);
});

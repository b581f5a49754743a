import { expect, test } from "vitest";
import { fixedPages, indexEntries } from "#dossier/a-z.ts";
import { changed } from "../../fixtures/small-dossier.ts";
import { smallSite } from "../../fixtures/small-site.ts";

const site = smallSite();
const entries = indexEntries(site).flatMap((group) => group.entries);

test("every page but the home page is in the A–Z, with the pages that templates make", () => {
  const listed = new Set(entries.map((entry) => entry.url));
  expect(site.pages.length).toBeGreaterThan(20);
  expect(site.pages.filter((page) => !listed.has(page.url)).map((page) => page.url)).toEqual(["/"]);
  for (const { url } of fixedPages) expect(listed).toContain(url);
  expect(listed).toContain("/themas/gegevensdeling/");
  expect(listed).toContain("/voor/raadslid/");
});

test("letters and words are in Dutch order, each word under its own letter", () => {
  const groups = indexEntries(site);
  const letters = groups.map((group) => group.letter);
  expect(letters.length).toBeGreaterThan(10);
  expect(letters).toEqual(letters.toSorted());
  expect(new Set(letters).size).toBe(letters.length);
  const words = groups.find((group) => group.letter === "V")?.entries.map((entry) => entry.word);
  expect(words).toEqual([
    "Voor de raad",
    "Voor: Adviseur privacy",
    "Voor: Adviseur veiligheid",
    "Voor: Burgemeester",
    "Voor: Raadslid",
    "Voorbeelden",
    "Voorbeelden per thema, grootte en aanpak",
    "Vragen per thema",
  ]);
});

test("an abbreviation leads to its term; one that is the title itself is not there twice", () => {
  const known = smallSite(
    changed("content/begrippen/driehoek.md", "synoniemen:", "afkortingen: [GDO, driehoek]\nsynoniemen:"),
  );
  const own = indexEntries(known)
    .flatMap((group) => group.entries)
    .filter((entry) => entry.url === "/begrippen/driehoek/");
  expect(own).toEqual([
    { word: "Driehoek", url: "/begrippen/driehoek/", seeAlso: null },
    { word: "GDO", url: "/begrippen/driehoek/", seeAlso: "Driehoek" },
  ]);
});

import { expect, test } from "vitest";
import { breadcrumbOf, compareDutch, compareInPart, menuOf, pagesByPart } from "#dossier/navigation.ts";
import { changed, smallDossier } from "../../fixtures/small-dossier.ts";
import { pageAt, pageOf, smallSite } from "../../fixtures/small-site.ts";

const site = smallSite();

test("the menu has the parts with a landing page, in the order of the parts, under their groups", () => {
  expect(site.menu.groups.map((group) => [group.name, group.links.map((link) => link.url)])).toEqual([
    ["Cijfers", ["/peiling-2020/"]],
    ["Aan de slag", ["/aanbevelingen/", "/inspiratievoorbeelden/", "/lens/", "/zelfscan/"]],
    ["Wie doet wat", ["/handreiking/", "/raadsleden/"]],
    ["Regels", ["/privacy/", "/modelprotocol/", "/begrippen/"]],
    ["Dossier", ["/nieuws/", "/over/"]],
  ]);
});

test("a part without a landing page is not in the menu, even when it has pages", () => {
  const pages = site.pages.filter((page) => page.url !== "/lens/");
  expect(pages.some((page) => page.url.startsWith("/lens/"))).toBe(true);
  expect(menuOf(pages).groups.flatMap((group) => group.links.map((link) => link.url))).not.toContain("/lens/");
});

test("an index files as Dutch does: accents and capitals do not count, numbers count as numbers", () => {
  expect(["Zebra", "één", "eenheid", "Stap 10", "stap 2", "Avg"].sort(compareDutch)).toEqual([
    "Avg",
    "één",
    "eenheid",
    "stap 2",
    "Stap 10",
    "Zebra",
  ]);
});

test("pages in a part follow their given order, then their title; a page without an order comes after those with one", () => {
  const at = (title: string, order: string): string =>
    smallDossier["content/aanbevelingen/een-meldpunt.md"]
      .replace("titel: Maak één meldpunt", `titel: ${title}`)
      .replace("volgorde: 1\n", order);
  const many = smallSite({
    "content/aanbevelingen/a.md": at("Zonder volgorde B", ""),
    "content/aanbevelingen/b.md": at("Zonder volgorde A", ""),
    "content/aanbevelingen/c.md": at("Als laatste", "volgorde: 2\n"),
    "content/aanbevelingen/d.md": at("Vooraan", "volgorde: 0\n"),
  });
  expect(many.byPart.get("aanbevelingen")?.map((page) => page.title)).toEqual([
    "Vooraan",
    "Maak één meldpunt",
    "Als laatste",
    "Zonder volgorde A",
    "Zonder volgorde B",
  ]);
});

test("news comes newest first, whatever its title", () => {
  const news = (date: string): string =>
    smallDossier["content/privacy/index.md"]
      .replace("titel: Privacy en gegevens delen", `titel: Bericht van ${date}`)
      .replace("datum: 2026-01-15", `datum: ${date}`);
  const busy = smallSite({ "content/nieuws/a.md": news("2025-03-01"), "content/nieuws/b.md": news("2026-01-31") });
  expect(busy.news.map((page) => page.data.datum)).toEqual(["2026-01-31", "2026-01-15", "2025-03-01"]);
});

test("the order of two pages does not depend on which is asked first", () => {
  const [a, b] = [
    pageAt(site, "/inspiratievoorbeelden/klein-dashboard/"),
    pageAt(site, "/inspiratievoorbeelden/mislukt-model/"),
  ];
  expect(compareInPart(a, b)).toBeLessThan(0);
  expect(compareInPart(b, a)).toBeGreaterThan(0);
});

test("landing pages and the home page are in no list of their part", () => {
  const listed = [...pagesByPart(site.pages).values()].flat();
  expect(listed.length).toBeGreaterThan(8);
  expect(listed.filter((page) => page.type === "landing" || page.type === "home")).toEqual([]);
});

test("the breadcrumb leads through the part; a landing page hangs under the home page", () => {
  expect(breadcrumbOf(pageOf(site, "term"))).toEqual([
    { url: "/", label: "Home" },
    { url: "/begrippen/", label: "Begrippen" },
  ]);
  expect(breadcrumbOf(pageOf(site, "landing"))).toEqual([{ url: "/", label: "Home" }]);
  expect(breadcrumbOf(pageOf(site, "home"))).toEqual([]);
});

test("a short title for the menu is the label of a page, and else its title", () => {
  expect(pageOf(site, "recommendation").label).toBe("Eén meldpunt");
  const plain = smallSite(changed("content/aanbevelingen/een-meldpunt.md", "menutitel: Eén meldpunt\n", ""));
  expect(pageOf(plain, "recommendation").label).toBe("Maak één meldpunt");
});

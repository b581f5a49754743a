import { expect, test } from "vitest";
import { foundPage } from "../../../assets/js/search/found-page.ts";
import type { PagefindPage } from "../../../assets/js/search/pagefind.ts";

const section = (url: string, title: string, excerpt: string) => ({ url, title, excerpt });
const page = (excerpt: string, sections: PagefindPage["sub_results"]): PagefindPage => ({
  url: "/privacy/",
  excerpt,
  meta: { title: "Gegevens|deling" },
  filters: { onderdeel: ["Privacy"], soort: ["Artikel"] },
  sub_results: sections,
});

const delen = page("over delen", [
  section("/privacy/", "Gegevens|deling", "over delen"),
  section("/privacy/#politie", "Delen met de politie|eenheid", "delen met de politie"),
  section("/privacy/#zorg", "Zorg", "delen in de zorg"),
]);
const politie = page("de politie", [
  section("/privacy/#politie", "Delen met de politie|eenheid", "delen met de politie"),
]);

test("sections in which more words stand come first; the page itself and common headings are no sections", () => {
  const common = page("delen", [section("/privacy/#kort-gezegd", "Kort gezegd", "delen")]);
  const found = foundPage([delen, politie, common], ["delen", "politie"], []);
  expect(found.sections).toEqual([
    { url: "/privacy/#politie", title: "Delen met de politieeenheid" },
    { url: "/privacy/#zorg", title: "Zorg" },
  ]);
});

test("the excerpt is the text that has most of the words, wherever it stands", () => {
  expect(foundPage([delen, politie], ["delen", "politie"], []).excerpt).toBe("delen met de politie");
});

test("nothing of it holds a joiner", () => {
  expect(JSON.stringify(foundPage([delen], ["delen"], ["x"]))).not.toContain("|");
});

test("part and kind are named, and a record without them names neither", () => {
  expect(foundPage([delen], ["delen"], []).about).toBe("Privacy · Artikel");
  expect(foundPage([{ ...delen, filters: {} }], ["delen"], []).about).toBe("");
});

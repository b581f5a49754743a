import { expect, test } from "vitest";
import { MAX_RELATED, relatedIndex } from "#dossier/related.ts";
import type { Page } from "#dossier/page.ts";
import { everyKind } from "../../fixtures/every-kind.ts";
import { changed } from "../../fixtures/small-dossier.ts";
import { pageAt, pageOf, smallSite } from "../../fixtures/small-site.ts";

const site = smallSite();
const urls = (pages: readonly Page[]): string[] => pages.map((page) => page.url);
/** Copies of a term, each with a title, a theme and related terms of its own. */
function terms(
  definitions: ReadonlyArray<readonly [name: string, theme: string, related: string]>,
): Record<string, string> {
  return Object.fromEntries(
    definitions.map(([name, theme, related]) => [
      `content/begrippen/${name}.md`,
      `---
titel: Begrip ${name}
definitie: Een begrip.
verwant: [${related}]
thema: [${theme}]
datum: 2026-01-15
beoordeeld: 2026-02-01
herzien: 2027-02-01
bronnen: [handleiding]
---

Tekst.
`,
    ]),
  );
}

test("pages that the editor names come first, in the editor's order", () => {
  const page = pageOf(site, "recommendation");
  expect(page.data.verwant).toEqual(["/privacy/index.md"]);
  expect(urls(site.related.of(page))[0]).toBe("/privacy/");
});

test("more named pages than fit are all shown, and nothing else", () => {
  const named = ["privacy/index", "lens/index", "nieuws/index", "over/index", "handreiking/index"];
  const many = smallSite(
    changed(
      "content/aanbevelingen/een-meldpunt.md",
      "verwant: [/privacy/index.md]",
      `verwant: [${named.map((path) => `/${path}.md`).join(", ")}]`,
    ),
  );
  expect(named.length).toBeGreaterThan(MAX_RELATED);
  expect(urls(many.related.of(pageOf(many, "recommendation")))).toEqual(
    named.map((path) => `/${path.replace("index", "")}`),
  );
});

test("a page is never related to itself, and no page twice", () => {
  expect(site.pages.length).toBeGreaterThan(20);
  for (const page of site.pages) {
    const related = site.related.of(page);
    expect(related).not.toContain(page);
    expect(new Set(related).size).toBe(related.length);
    expect(related.length).toBeLessThanOrEqual(MAX_RELATED);
  }
});

test("the home page and news are related to nothing by themselves: they are about everything", () => {
  const found = site.pages.flatMap((page) => urls(site.related.of(page)));
  expect(found.length).toBeGreaterThan(20);
  expect(found).not.toContain("/");
  expect(found).not.toContain("/nieuws/eerste-bericht/");
});

test("what few pages share weighs more than what many share", () => {
  const shared = smallSite(
    terms([
      ["vraag", "samenwerking", "zeldzaam"],
      ["ook-zeldzaam", "gegevensdeling", "zeldzaam"],
      ["zelfde-thema", "samenwerking", "driehoek"],
      ["zeldzaam", "gegevensdeling", ""],
    ]),
  );
  expect(urls(shared.related.of(pageAt(shared, "/begrippen/vraag/")))[0]).toBe("/begrippen/ook-zeldzaam/");
});

test("examples of the same approach and size find each other", () => {
  const twin = String(everyKind["content/inspiratievoorbeelden/klein-dashboard.md"]).replace(
    "titel: Een klein dashboard",
    "titel: Nog een klein dashboard",
  );
  const examples = smallSite({ "content/inspiratievoorbeelden/nog-een.md": twin });
  const page = pageAt(examples, "/inspiratievoorbeelden/klein-dashboard/");
  expect(urls(examples.related.of(page))[0]).toBe("/inspiratievoorbeelden/nog-een/");
});

test("pages that fit equally well are in the order of their titles, however they are read", () => {
  const equal = smallSite(
    terms([
      ["c", "gegevensdeling", ""],
      ["a", "gegevensdeling", ""],
      ["b", "gegevensdeling", ""],
    ]),
  );
  const page = pageAt(equal, "/begrippen/c/");
  const expected = ["/begrippen/a/", "/begrippen/b/"];
  expect(urls(equal.related.of(page)).slice(0, 2)).toEqual(expected);
  expect(urls(relatedIndex(equal.pages.toReversed()).of(page)).slice(0, 2)).toEqual(expected);
});

test("a theme that nearly every page has relates nothing", () => {
  const names = Array.from({ length: 70 }, (_, index) => [`begrip-${index}`, "gegevensdeling", ""] as const);
  const crowded = smallSite(terms(names));
  const page = pageAt(crowded, "/begrippen/begrip-1/");
  expect(crowded.byTheme.get("gegevensdeling")?.length).toBeGreaterThan(60);
  expect(crowded.related.of(page)).toEqual([]);
});

import { expect, test } from "vitest";
import { article, articleData, filtersOf, orderedSources } from "#layouts/article.ts";
import { html } from "#lib/html.ts";
import { changed, smallDossier } from "../../fixtures/small-dossier.ts";
import { compact } from "../../fixtures/compact.ts";
import { pageAt, pageOf, smallSite } from "../../fixtures/small-site.ts";

const site = smallSite();
const recommendation = pageOf(site, "recommendation");
const mainOf = (page: string): string => /<main .*<\/main>/s.exec(page)?.[0] ?? "";

test("an article has title, summary, contents, text, next steps, sources and related pages, in that order", () => {
  const main = mainOf(String(article(recommendation, site)));
  const headings = [...main.matchAll(/<h[1-6][^>]*>\s*(.*?)\s*<\/h[1-6]>/gs)].map((match) => match[1]);
  expect(headings).toEqual([
    "Maak één meldpunt",
    "Kort gezegd",
    "Op deze pagina",
    "Waarom",
    "Wat het van wie vraagt",
    "Eerste stappen",
    "Goede voorbeelden",
    "Let op",
    "Zo weet je dat het werkt",
    "Wat kun je nu doen?",
    "Bronnen",
    "Verwante pagina’s",
  ]);
});

test("what a kind of page adds stands above the title and around the text", () => {
  const page = String(
    article(recommendation, site, {
      kicker: "Aanbeveling 1",
      beforeBody: html`<p>ervoor</p>`,
      afterBody: html`<p>erna</p>`,
    }),
  );
  const places = ["Aanbeveling 1", "<h1", "<p>ervoor</p>", 'id="waarom"', "<p>erna</p>", 'id="vervolg"'].map((part) =>
    page.indexOf(part),
  );
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("a page without kicker has no empty line for one", () => {
  expect(String(article(recommendation, site, { kicker: null }))).not.toContain("kicker");
});

test("sources that the text cites come first, in the order of the text", () => {
  expect(recommendation.data.bronnen).toEqual(["peilingrapport", "handleiding"]);
  expect(recommendation.citedSources).toEqual(["handleiding"]);
  expect(orderedSources(recommendation, site).map((source) => source.id)).toEqual(["handleiding", "peilingrapport"]);
  const both = smallSite(
    changed(
      "content/aanbevelingen/een-meldpunt.md",
      "Signalen blijven liggen :bron[handleiding].",
      "Signalen blijven liggen :bron[handleiding] :bron[peilingrapport].",
    ),
  );
  const ids = orderedSources(pageOf(both, "recommendation"), both).map((source) => source.id);
  expect(ids).toEqual(["handleiding", "peilingrapport"]);
});

test("a page in a series links to its neighbours, by their short names", () => {
  const second = smallDossier["content/aanbevelingen/een-meldpunt.md"]
    .replace("titel: Maak één meldpunt", "titel: Maak nog een meldpunt")
    .replace("volgorde: 1", "volgorde: 2");
  const two = smallSite({ "content/aanbevelingen/nog-een.md": second });
  const last = pageAt(two, "/aanbevelingen/nog-een/");
  expect(last.type).toBe("recommendation");
  if (last.type !== "recommendation") return;
  expect(compact(article(last, two))).toContain(
    'href="/aanbevelingen/een-meldpunt/" rel="prev"><span>Vorige</span> Eén meldpunt</a></nav>',
  );
  expect(compact(article(pageOf(two, "recommendation"), two))).toContain(
    'rel="next"><span>Volgende</span> Eén meldpunt</a></nav>',
  );
});

test("a page alone in its series, and a page outside one, have no neighbours", () => {
  expect(String(article(recommendation, site))).not.toContain("series-nav");
  expect(site.byPart.get("inspiratievoorbeelden")).toHaveLength(2);
  expect(String(article(pageOf(site, "example"), site))).not.toContain("series-nav");
});

test("the change log shows every change with its date", () => {
  const logged = smallSite(
    changed(
      "content/privacy/index.md",
      "vervolg:",
      'wijzigingen:\n  - { datum: 2026-02-01, tekst: "Nieuw & beter." }\nvervolg:',
    ),
  );
  const page = pageAt(logged, "/privacy/");
  expect(page.type).toBe("landing");
  if (page.type !== "landing") return;
  expect(String(article(page, logged))).toContain(
    '<time datetime="2026-02-01">1 februari 2026</time>: Nieuw &amp; beter.',
  );
  // A page that never changed says since when it is there.
  expect(String(article(recommendation, site))).toContain(
    '<li><time datetime="2026-01-15">15 januari 2026</time>: eerste versie</li>',
  );
});

test("readers filter by part, theme and audience, under the names that they see", () => {
  expect(filtersOf(recommendation, site)).toEqual({
    onderdeel: ["Aanbevelingen"],
    thema: ["Samenwerking", "Gegevensdeling"],
    doelgroep: ["Burgemeester", "Adviseur veiligheid"],
    soort: ["Aanbeveling"],
  });
  expect(filtersOf(pageOf(site, "home"), site).onderdeel).toEqual([]);
  expect(filtersOf(pageOf(site, "term"), site).doelgroep).toEqual([]);
});

test("search engines get both dates and the whole address", () => {
  expect(articleData(recommendation, site)).toMatchObject({
    "@type": "Article",
    headline: "Maak één meldpunt",
    datePublished: "2026-01-15",
    dateModified: "2026-02-01",
    url: "https://klein.example/aanbevelingen/een-meldpunt/",
  });
});

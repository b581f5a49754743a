import { rmSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { changedPages, currentSite, refreshSite } from "#dossier/current-site.ts";
import type { Page } from "#dossier/page.ts";
import { loadSite, type Site } from "#dossier/site.ts";
import { changed, smallDossier, writeFiles, writeSmallDossier, type Changes } from "../../fixtures/small-dossier.ts";

let root = "";
beforeEach(() => {
  root = writeSmallDossier();
  vi.stubEnv("DOSSIER_ROOT", root);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const asset = (url: string): Site["assetsByName"] => ({ "dossier.css": { url, content: Buffer.from("") } });
const urls = (pages: readonly Page[]): string[] => pages.map((page) => page.url);

/** The pages that count as changed after an edit. */
function afterEdit(
  changes: Changes,
  options: { epochInSeconds?: string; siteUrl?: string; css?: string } = {},
): string[] {
  const previous = loadSite({ root }, asset("/a.css"));
  writeFiles(root, changes);
  const { css = "/a.css", ...rest } = options;
  const next = loadSite({ root, ...rest }, asset(css));
  expect(next.problems).toEqual([]);
  expect(next.pages.length).toBeGreaterThan(5);
  return urls(changedPages(previous, next));
}
const figures = smallDossier["_data/bron/peiling/uitkomsten.csv"].replace(",40,", ",41,").replace(",42.5,", ",41.5,");
const everything = (): string[] => urls(loadSite({ root }, asset("/a.css")).pages);

test("nothing changed, nothing to write", () => {
  expect(afterEdit({})).toEqual([]);
});

test("an edit in the text of one page changes that page only", () => {
  expect(afterEdit(changed("content/privacy/index.md", "Wie niets deelt", "Wie weinig deelt"))).toEqual(["/privacy/"]);
});

test.each([
  ["a title", changed("content/privacy/index.md", "titel: Privacy en gegevens delen", "titel: Delen")],
  ["a summary", changed("content/privacy/index.md", "vaker dan je denkt", "vaak")],
  ["a figure of the survey", { "_data/bron/peiling/uitkomsten.csv": figures }],
  ["the name of the dossier", changed("_data/bron/dossier.yaml", "naam: Klein dossier", "naam: Kleiner dossier")],
  ["the name of a theme", changed("_data/bron/themas.yaml", "naam: Samenwerking", "naam: Samen werken")],
  ["the name of a group of readers", changed("_data/bron/doelgroepen.yaml", "naam: Raadslid", "naam: Lid van de raad")],
  [
    "the title of a source",
    changed("_data/bron/bronnen/algemeen.yaml", "titel: Handleiding", "titel: Nieuwe handleiding"),
  ],
  ["the year of a source", changed("_data/bron/bronnen/algemeen.yaml", "jaar: null", "jaar: 2019")],
  [
    "the terms that a text uses",
    changed("content/privacy/index.md", "Wie niets deelt", "Wie in de :begrip[driehoek] niets deelt"),
  ],
] as const)("an edit of %s changes what other pages show", (_, changes) => {
  expect(afterEdit(changes)).toEqual(everything());
});

test("a page more or a page less changes lists everywhere", () => {
  const page = smallDossier["content/begrippen/driehoek.md"].replace("titel: Driehoek", "titel: Vierhoek");
  expect(afterEdit({ "content/begrippen/vierhoek.md": page })).toEqual(everything());
  expect(afterEdit({ "content/begrippen/vierhoek.md": null })).toEqual(everything());
});

test("another day, another address and another style change every page", () => {
  expect(afterEdit({}, { epochInSeconds: "2524608000" })).toEqual(everything());
  expect(afterEdit({}, { siteUrl: "https://elders.example" })).toEqual(everything());
  expect(afterEdit({}, { css: "/b.css" })).toEqual(everything());
});

test("content with problems gives the problems and no pages, and the last good site stays", async () => {
  const good = await refreshSite();
  expect(good.pagesToWrite.length).toBe(good.site.pages.length);
  writeFiles(root, changed("content/privacy/index.md", "thema: [gegevensdeling]", "thema: [bestaat-niet]"));
  const bad = await refreshSite(true);
  expect(bad.site.problems.map((problem) => problem.file)).toContain("content/privacy/index.md");
  expect(bad.pagesToWrite).toEqual([]);
  expect(await currentSite()).toBe(good);
});

test("after a mistake is put right, only what was edited is written", async () => {
  await refreshSite();
  writeFiles(root, changed("content/privacy/index.md", "Wie niets deelt", "Wie <b>niets</b> deelt"));
  expect((await refreshSite(true)).pagesToWrite).toEqual([]);
  writeFiles(root, changed("content/privacy/index.md", "Wie niets deelt", "Wie weinig deelt"));
  expect(urls((await refreshSite(true)).pagesToWrite)).toEqual(["/privacy/"]);
});

test("the assets of the project are built once and kept while they do not change", async () => {
  const [first, second] = [await refreshSite(), await refreshSite()];
  expect(Object.keys(first.site.assetsByName)).toContain("dossier.css");
  expect(second.site.assetsByName).toBe(first.site.assetsByName);
});

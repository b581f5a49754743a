import { rmSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { loadDossier } from "#dossier/load-dossier.ts";
import {
  changed,
  extended,
  smallDossier,
  writeFiles,
  writeSmallDossier,
  type Changes,
} from "../../fixtures/small-dossier.ts";

const roots: string[] = [];
function write(changes: Changes = {}): string {
  const root = writeSmallDossier(changes);
  roots.push(root);
  return root;
}
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

describe("loadDossier refuses without throwing", () => {
  test("a folder with nothing in it", () => {
    const { problems, pages } = loadDossier({ root: "/bestaat/niet" });
    expect(pages).toEqual([]);
    expect(problems.map(({ file }) => file)).toContain("content/index.md");
    expect(problems.map(({ file }) => file)).toContain("_data/bron/dossier.yaml");
  });
  test("a dossier without any of its data, and names every file that is missing", () => {
    const data = Object.keys(smallDossier).filter((path) => path.startsWith("_data/") && !path.includes("/bronnen/"));
    expect(data.length).toBeGreaterThan(0);
    const { problems } = loadDossier({ root: write(Object.fromEntries(data.map((path) => [path, null]))) });
    const missing = problems.filter(({ what }) => what === "Dit bestand ontbreekt.").map(({ file }) => file);
    expect(missing.sort()).toEqual(data.sort());
  });
  test("a page in a folder that is no part of the dossier", () => {
    const { problems } = loadDossier({
      root: write({ "content/blog/a.md": smallDossier["content/privacy/index.md"] }),
    });
    expect(problems).toMatchObject([
      { file: "content/blog/a.md", line: 1, what: "Deze plek hoort bij geen onderdeel." },
    ]);
  });
  test("a page in a folder in a folder", () => {
    const { problems } = loadDossier({
      root: write({ "content/privacy/diep/a.md": smallDossier["content/privacy/index.md"] }),
    });
    expect(problems).toMatchObject([
      { file: "content/privacy/diep/a.md", what: "Deze plek hoort bij geen onderdeel." },
    ]);
  });
});

describe("loadDossier", () => {
  test("gives every page its kind, URL, part and label", () => {
    const { pages } = loadDossier({ root: write() });
    expect(pages.map(({ path, type, url, part, label }) => [path, type, url, part?.folder ?? null, label])).toEqual([
      [
        "aanbevelingen/een-meldpunt.md",
        "recommendation",
        "/aanbevelingen/een-meldpunt/",
        "aanbevelingen",
        "Eén meldpunt",
      ],
      ["aanbevelingen/index.md", "landing", "/aanbevelingen/", "aanbevelingen", "Aanbevelingen uit de peiling"],
      ["begrippen/driehoek.md", "term", "/begrippen/driehoek/", "begrippen", "Driehoek"],
      ["begrippen/index.md", "landing", "/begrippen/", "begrippen", "Begrippen"],
      ["index.md", "home", "/", null, "Klein dossier"],
      ["peiling-2020/index.md", "landing", "/peiling-2020/", "peiling-2020", "De peiling in het kort"],
      ["peiling-2020/tevredenheid.md", "surveyTopic", "/peiling-2020/tevredenheid/", "peiling-2020", "Tevredenheid"],
      ["privacy/index.md", "landing", "/privacy/", "privacy", "Privacy en gegevens delen"],
    ]);
  });
  test("renders bodies and next steps with links to published pages", () => {
    const { pages } = loadDossier({ root: write() });
    const page = pages.find(({ path }) => path === "aanbevelingen/een-meldpunt.md");
    expect(page?.bodyHtml).toContain('href="/begrippen/driehoek/"');
    expect(page?.nextStepsHtml).toEqual(['Bespreek dit in <a href="/begrippen/driehoek/">de driehoek</a>.']);
    expect(page?.usedTerms).toEqual(["driehoek"]);
    expect(page?.citedSources).toEqual(["handleiding"]);
  });
  test("shows one figure in the text, the chart and the table, from one cell", () => {
    const bodyOf = (root: string): string =>
      loadDossier({ root }).pages.find(({ path }) => path === "peiling-2020/tevredenheid.md")?.bodyHtml ?? "";
    const shares = (html: string): number => html.split("42,1%").length - 1;
    expect(shares(bodyOf(write()))).toBe(0);
    const outcomes = smallDossier["_data/bron/peiling/uitkomsten.csv"]
      .replace("2020,40,", "2020,42.1,")
      .replace("2020,42.5,", "2020,40.4,");
    expect(shares(bodyOf(write({ "_data/bron/peiling/uitkomsten.csv": outcomes })))).toBe(5);
  });
  test("lists images and documents apart from pages", () => {
    expect(loadDossier({ root: write() }).assets.map(({ path }) => path)).toEqual(["aanbevelingen/meldpunt.svg"]);
  });
  test("takes its address from the settings, unless it is told another", () => {
    const root = write();
    expect(loadDossier({ root }).siteUrl).toBe("https://klein.example");
    expect(loadDossier({ root, siteUrl: "https://ander.example" }).siteUrl).toBe("https://ander.example");
  });
  test("takes the newest date of the content for today, unless it is told another", () => {
    const root = write();
    expect(loadDossier({ root }).today).toBe("2026-02-01");
    expect(loadDossier({ root, epochInSeconds: "1800000000" }).today).toBe("2027-01-15");
  });
  test("gives the same problems in the same order every time", () => {
    const changes = {
      ...extended("content/privacy/index.md", "# Een\n\n:onzin[x]"),
      ...changed("content/index.md", "titel:", "title:"),
    };
    const first = loadDossier({ root: write(changes) }).problems;
    expect(first.length).toBeGreaterThan(2);
    expect(loadDossier({ root: write(changes) }).problems).toEqual(first);
  });
});

describe("loading again in the same process", () => {
  const term = "content/begrippen/driehoek.md";
  test("reports problems that are still there, and drops those that are solved", () => {
    const root = write(extended("content/privacy/index.md", "Zie :begrip[weg]."));
    const load = (): number => loadDossier({ root }).problems.length;
    const before = [load(), load()];
    writeFiles(root, { "content/privacy/index.md": smallDossier["content/privacy/index.md"] });
    expect([...before, load()]).toEqual([1, 1, 0]);
  });
  test("keeps a page that did not change as the same object, and renders again what refers to a change", () => {
    const root = write();
    const load = (): ReadonlyMap<string, unknown> =>
      new Map(loadDossier({ root }).pages.map((page) => [page.path, page]));
    const first = load();
    expect([...load()]).toEqual([...first]);
    expect(load().get("privacy/index.md")).toBe(first.get("privacy/index.md"));
    writeFiles(root, changed(term, "titel: Driehoek", "titel: Gezagsdriehoek"));
    expect(load().get("aanbevelingen/een-meldpunt.md")).toMatchObject({
      bodyHtml: expect.stringContaining("gezagsdriehoek</a>"),
    });
  });
  test("finds a link broken when the page it leads to goes away", () => {
    const root = write();
    expect(loadDossier({ root }).problems).toEqual([]);
    writeFiles(root, { [term]: null });
    const broken = loadDossier({ root }).problems.map(({ file, line }) => `${file}:${line}`);
    expect(broken).toContain("content/begrippen/index.md:12");
    expect(broken).toContain("content/aanbevelingen/een-meldpunt.md:14");
  });
  test("does not mix up two dossiers with the same file names", () => {
    const other = write(changed("content/privacy/index.md", "Wie niets deelt", "Wie alles deelt"));
    const bodies = [write(), other, write()].map(
      (root) => loadDossier({ root }).pages.find(({ path }) => path === "privacy/index.md")?.bodyHtml,
    );
    expect(bodies.map((html) => html?.includes("Wie alles deelt"))).toEqual([false, true, false]);
  });
});

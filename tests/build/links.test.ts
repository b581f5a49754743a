import { gunzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { attribute, elements } from "./support/html.ts";
import { listedPages, siteFile, siteFiles, siteFolder, sitePage, sitePages } from "./support/site-files.ts";
import { allTexts, parseXml } from "./support/xml.ts";

const files = (): Set<string> => new Set(siteFiles().map((path) => `/${path}`));
const targetsOf = (url: string): string[] =>
  elements(sitePage(url).root, "a")
    .map((link) => attribute(link, "href").split(/[?#]/)[0] ?? "")
    .filter((href) => href.startsWith("/"));

test("every internal link, anchor, style sheet, script and image exists", () => {
  const known = files();
  const ids = new Map(
    sitePages().map((page) => [page.url, new Set(elements(page.root).map((element) => attribute(element, "id")))]),
  );
  let checked = 0;
  const broken = sitePages().flatMap((page) =>
    elements(page.root, "a", "link", "script", "img", "form").flatMap((element) => {
      const address = attribute(element, "href") || attribute(element, "src") || attribute(element, "action");
      if (address === "" || /^[a-z]+:/i.test(address)) return [];
      checked += 1;
      const [path = "", anchor = ""] = address.split("?")[0]?.split("#") ?? [];
      const url = path === "" ? page.url : path;
      const file = url.endsWith("/") ? `${url}index.html` : url;
      if (!known.has(file)) return [`${page.url} → ${address}`];
      return anchor === "" || ids.get(url)?.has(anchor) === true ? [] : [`${page.url} → ${address} (no such id)`];
    }),
  );
  expect(checked).toBeGreaterThan(5000);
  expect(broken).toEqual([]);
});

test("every page is reached by links from the home page", () => {
  const reached = new Set(["/"]);
  for (const url of reached) for (const target of targetsOf(url)) if (target.endsWith("/")) reached.add(target);
  expect(
    listedPages()
      .map((page) => page.url)
      .filter((url) => !reached.has(url)),
  ).toEqual([]);
});

test("every page is in the A–Z (which may take several pages), on the sitemap page and in sitemap.xml", () => {
  const urls = listedPages().map((page) => page.url);
  const index = ["/a-z/", ...urls.filter((url) => url.startsWith("/a-z/"))];
  const inAz = new Set([...index.flatMap((url) => [...targetsOf(url)]), ...index, "/"]);
  const onSitemap = new Set([...targetsOf("/sitemap/"), "/sitemap/"]);
  const inXml = new Set(allTexts(parseXml(siteFile("sitemap.xml")), "loc").map((address) => new URL(address).pathname));
  expect(urls.length).toBeGreaterThan(100);
  expect(urls.filter((url) => !inAz.has(url))).toEqual([]);
  expect(urls.filter((url) => !onSitemap.has(url))).toEqual([]);
  expect([...inXml].sort()).toEqual([...urls].sort());
});

test("every page that an editor wrote is in the search index", () => {
  const fragments = siteFiles().filter((path) => path.endsWith(".pf_fragment"));
  const indexed = new Set(
    fragments.map((path) => {
      const text = gunzipSync(readFileSync(join(siteFolder(), path))).toString("utf8");
      return (JSON.parse(text.slice(text.indexOf("{"))) as { url: string }).url;
    }),
  );
  const written = listedPages().filter((page) => page.html.includes("data-pagefind-body"));
  expect(written.length).toBeGreaterThan(100);
  expect(written.map((page) => page.url).filter((url) => !indexed.has(url))).toEqual([]);
  // Beside those the index holds a record for each table, at its place on a page, and one for each list of pages.
  const urls = new Set(listedPages().map((page) => page.url));
  const tables = [...indexed].filter((url) => url.includes("#tabel-"));
  expect(tables.length).toBe(siteFiles().filter((path) => /^gegevens\/.*\.csv$/.test(path)).length);
  expect([...indexed].filter((url) => !urls.has(url.split("#")[0] ?? ""))).toEqual([]);
});

test("every file that a style sheet asks for exists", () => {
  const known = files();
  const asked = siteFiles()
    .filter((path) => /^assets\/.*\.css$/.test(path))
    .flatMap((path) => [...siteFile(path).matchAll(/url\(["']?([^"')]+)["']?\)/g)].map((match) => match[1] ?? ""))
    .filter((address) => !address.startsWith("data:"));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((address) => !known.has(address))).toEqual([]);
});

test("no page is more than three clicks from the home page", () => {
  const clicks = new Map([["/", 0]]);
  for (const [url, count] of clicks)
    for (const target of targetsOf(url)) if (target.endsWith("/") && !clicks.has(target)) clicks.set(target, count + 1);
  expect(clicks.size).toBeGreaterThan(100);
  expect([...clicks].filter(([, count]) => count > 3)).toEqual([]);
});

import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { attribute, elements } from "./support/html.ts";
import { siteFile, siteFiles, sitePages, type BuiltPage } from "./support/site-files.ts";

/** One round trip: what a server sends before it waits for the browser, in bytes. */
const MAX_BYTES = 14 * 1024;
/** A page of the survey with charts and tables, and the form that holds a municipality against it, in bytes. */
const MAX_SURVEY_BYTES = 20 * 1024;
/** The script of the comparison, in bytes. */
const MAX_COMPARE_SCRIPT_BYTES = 12 * 1024;
const COMPARE = "/peiling-2020/vergelijk/";
const brotli = (text: string): number => brotliCompressSync(text).length;

/** Most that the script of one page may be, in bytes. */
const MAX_SCRIPT_BYTES = 15 * 1024;

test("the scripts of a page are at most 15 kB with brotli", () => {
  const sizes = sitePages()
    .map((page) => ({
      url: page.url,
      bytes: loaded(page, "script").reduce((sum, path) => sum + brotli(siteFile(path)), 0),
    }))
    .filter(({ bytes }) => bytes > 0);
  for (const { url, bytes } of sizes) console.log(`  ${bytes}  script of ${url}`);
  expect(sizes.length).toBeGreaterThan(5);
  expect(sizes.filter(({ bytes }) => bytes > MAX_SCRIPT_BYTES)).toEqual([]);
});

/** Style sheets or scripts that a page loads, as paths of files. */
function loaded(page: BuiltPage, tag: "link" | "script"): string[] {
  const name = tag === "link" ? "href" : "src";
  return elements(page.root, tag)
    .filter((element) => tag === "script" || attribute(element, "rel") === "stylesheet")
    .map((element) => attribute(element, name).slice(1))
    .filter((path) => path !== "");
}

test("HTML and CSS of every page fit in one round trip; a page of the survey may take a half more", () => {
  const sizeOf = new Map(
    siteFiles()
      .filter((path) => path.endsWith(".css"))
      .map((path) => [path, brotli(siteFile(path))]),
  );
  const sizes = sitePages()
    .map((page) => {
      const styles = loaded(page, "link").map((path) => sizeOf.get(path) ?? Number.NaN);
      const bytes = brotli(page.html) + styles.reduce((sum, size) => sum + size, 0);
      const isSurvey = page.html.includes('class="chart"') || page.url === COMPARE;
      const allowed = isSurvey ? MAX_SURVEY_BYTES : MAX_BYTES;
      return { url: page.url, bytes, allowed };
    })
    .sort((a, b) => b.bytes - a.bytes);
  console.log(`The worst ten pages (HTML + CSS, brotli; CSS ${JSON.stringify([...sizeOf])}):`);
  for (const { url, bytes, allowed } of sizes.slice(0, 10)) console.log(`  ${bytes} of ${allowed}  ${url}`);
  expect(sizes.length).toBeGreaterThan(100);
  expect(sizes.filter((page) => page.allowed === MAX_SURVEY_BYTES).length).toBeGreaterThan(5);
  expect(sizes.filter(({ bytes, allowed }) => !(bytes <= allowed))).toEqual([]);
});

test("a style sheet of its own is loaded by the pages that need it and by no other", () => {
  const withCharts = sitePages().filter((page) => page.html.includes('class="chart"'));
  const loading = sitePages().filter((page) => loaded(page, "link").some((path) => path.includes("/grafiek.")));
  expect(withCharts.length).toBeGreaterThan(5);
  expect(withCharts.filter((page) => !loading.includes(page)).map((page) => page.url)).toEqual([]);
  expect(loading.filter((page) => !page.html.includes('class="benchmark"')).map((page) => page.url)).toEqual([]);
});

test("only pages with something to operate load a script, each its own", () => {
  const loading = sitePages().flatMap((page) => loaded(page, "script").map((path) => [page.url, path] as const));
  const units = loading.filter(([url]) => url.startsWith("/zelfscan/eenheid-"));
  expect(new Set(units.map(([, path]) => path)).size).toBe(1);
  const others = loading.filter((one) => !units.includes(one));
  expect(others.map(([url, path]) => `${url} ${path.replace(/\.[0-9a-f]{10}\./, ".")}`).sort()).toEqual([
    "/inspiratievoorbeelden/ assets/voorbeelden.js",
    "/lens/werkblad/ assets/werkblad.js",
    "/modelprotocol/signaalwijzer/ assets/signaalwijzer.js",
    `${COMPARE} assets/vergelijk.js`,
    "/raadsleden/vragenmaker/ assets/vragenmaker.js",
    "/zelfscan/scan/ assets/zelfscan.js",
    "/zoeken/ assets/zoeken.js",
  ]);
  const script = loading.find(([url]) => url === COMPARE)?.[1] ?? "";
  const bytes = brotli(siteFile(script));
  console.log(`The script of the comparison: ${bytes} of ${MAX_COMPARE_SCRIPT_BYTES} bytes.`);
  expect(bytes).toBeLessThanOrEqual(MAX_COMPARE_SCRIPT_BYTES);
});

test("no page asks anything of another site", () => {
  const outside = sitePages().flatMap((page) =>
    elements(page.root, "script", "img", "iframe", "source", "link").filter((element) => {
      const isHint = element.tag === "link" && !["stylesheet", "preload", "icon"].includes(attribute(element, "rel"));
      return !isHint && /^(https?:)?\/\//.test(attribute(element, "src") || attribute(element, "href"));
    }),
  );
  expect(outside).toEqual([]);
});

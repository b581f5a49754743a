import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { attribute, elements } from "./support/html.ts";
import { siteFile, siteFiles, sitePages } from "./support/site-files.ts";

/** One round trip: what a server sends before it waits for the browser, in bytes. */
const MAX_BYTES = 14 * 1024;
/** A whole part on one page, made to print or to save: who asks for it wants all of it. */
const MAX_BYTES_TO_PRINT = 32 * 1024;
const TO_PRINT = new Set(["/handreiking/alles/"]);
const brotli = (text: string): number => brotliCompressSync(text).length;

/** The whole flow stands on this page as a form on paper; it may be a bit larger than an article. */
const WHOLE_FORM = "/modelprotocol/signaalwijzer/";
const MAX_FORM_BYTES = 18 * 1024;
/** Most that the script of one page may be, in bytes. */
const MAX_SCRIPT_BYTES = 15 * 1024;

function bytesOf(page: ReturnType<typeof sitePages>[number], tag: "link" | "script"): number {
  const files = elements(page.root, tag)
    .filter((element) => tag === "script" || attribute(element, "rel") === "stylesheet")
    .map((element) => attribute(element, tag === "script" ? "src" : "href"))
    .filter((address) => address !== "");
  return files.reduce((sum, address) => sum + brotli(siteFile(address.slice(1))), 0);
}

test("HTML and CSS of every page fit in one round trip, but for a whole form on paper", () => {
  expect(siteFiles().filter((path) => /^assets\/.*\.css$/.test(path)).length).toBeGreaterThan(1);
  const sizes = sitePages()
    .map((page) => ({ url: page.url, bytes: brotli(page.html) + bytesOf(page, "link") }))
    .sort((a, b) => b.bytes - a.bytes);
  console.log(`The worst twelve pages (HTML + CSS, brotli, of ${MAX_BYTES}, the signal guide ${MAX_FORM_BYTES}):`);
  for (const { url, bytes } of sizes.slice(0, 12)) console.log(`  ${bytes}  ${url}`);
  expect(sizes.length).toBeGreaterThan(100);
  const limitOf = (url: string): number => {
    if (TO_PRINT.has(url)) return MAX_BYTES_TO_PRINT;
    return url === WHOLE_FORM ? MAX_FORM_BYTES : MAX_BYTES;
  };
  expect(sizes.filter(({ url, bytes }) => bytes > limitOf(url))).toEqual([]);
});

test("the script of a page is at most 15 kB with brotli", () => {
  const sizes = sitePages()
    .map((page) => ({ url: page.url, bytes: bytesOf(page, "script") }))
    .filter(({ bytes }) => bytes > 0);
  for (const { url, bytes } of sizes) console.log(`  ${bytes}  script of ${url}`);
  expect(sizes.length).toBeGreaterThan(5);
  expect(sizes.filter(({ bytes }) => bytes > MAX_SCRIPT_BYTES)).toEqual([]);
});

test("only pages with something to operate load a script", () => {
  const loading = sitePages().filter((page) =>
    elements(page.root, "script").some((script) => attribute(script, "src") !== ""),
  );
  const others = loading.map((page) => page.url).filter((url) => !url.startsWith("/zelfscan/eenheid-"));
  expect(loading.length).toBeGreaterThan(others.length);
  expect(others.sort()).toEqual([
    "/inspiratievoorbeelden/",
    "/lens/werkblad/",
    "/modelprotocol/signaalwijzer/",
    "/raadsleden/vragenmaker/",
    "/zelfscan/scan/",
    "/zoeken/",
  ]);
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

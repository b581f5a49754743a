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

test("HTML and CSS of every page fit in one round trip", () => {
  const stylesOf = (page: ReturnType<typeof sitePages>[number]): number =>
    elements(page.root, "link")
      .filter((link) => attribute(link, "rel") === "stylesheet")
      .reduce((sum, link) => sum + brotli(siteFile(attribute(link, "href").slice(1))), 0);
  const common = siteFiles().filter((path) => /^assets\/dossier\..*\.css$/.test(path));
  expect(common.length).toBe(1);
  const styles = brotli(siteFile(common[0] ?? ""));
  const sizes = sitePages()
    .map((page) => ({ url: page.url, bytes: brotli(page.html) + stylesOf(page) }))
    .sort((a, b) => b.bytes - a.bytes);
  console.log(`CSS ${styles} bytes; the worst ten pages (HTML + CSS, brotli, of ${MAX_BYTES}):`);
  for (const { url, bytes } of sizes.slice(0, 10)) console.log(`  ${bytes}  ${url}`);
  expect(sizes.length).toBeGreaterThan(100);
  const limitOf = (url: string): number => (TO_PRINT.has(url) ? MAX_BYTES_TO_PRINT : MAX_BYTES);
  expect(sizes.filter(({ url, bytes }) => bytes > limitOf(url))).toEqual([]);
});

test("only pages with something to operate load a script", () => {
  const loading = sitePages().filter((page) =>
    elements(page.root, "script").some((script) => attribute(script, "src") !== ""),
  );
  expect(loading.map((page) => page.url)).toEqual(["/inspiratievoorbeelden/", "/zoeken/"]);
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

import { createHash } from "node:crypto";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { buildAssets, type Asset } from "#assets/build-assets.ts";
import { projectRoot } from "../../../scripts/site-options.ts";

let assets: Record<string, Asset> = {};
beforeAll(async () => {
  assets = await buildAssets(projectRoot);
});

function text(name: string): string {
  return assets[name]?.content.toString("utf8") ?? "";
}

test("there is a font, an icon, the style sheets, and a script for each page that needs one", () => {
  expect(Object.keys(assets).sort()).toEqual([
    "dossier.css",
    "favicon.ico",
    "grafiek.css",
    "home.css",
    "hulpmiddelen.css",
    "icon.svg",
    "leereenheid.css",
    "leereenheid.js",
    "schema.css",
    "signaalwijzer.js",
    "source-sans-3.woff2",
    "vergelijk.css",
    "vergelijk.js",
    "voorbeelden.css",
    "voorbeelden.js",
    "vragenmaker.js",
    "werkblad.js",
    "zelfscan.css",
    "zelfscan.js",
    "zoeken.css",
    "zoeken.js",
    "zoekpagina.js",
  ]);
});

test("the icon that browsers ask for by themselves keeps its address", () => {
  expect(assets["favicon.ico"]?.url).toBe("/favicon.ico");
  expect(assets["favicon.ico"]?.content.readUInt16LE(2)).toBe(1);
});

test("the address of every other file changes with what is in it", () => {
  const others = Object.entries(assets).filter(([name]) => name !== "favicon.ico");
  expect(others.length).toBeGreaterThan(0);
  for (const [, { url, content }] of others) {
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
    expect(url).toMatch(new RegExp(`^/assets/[a-z0-9-]+\\.${hash}\\.(?:css|js|svg|woff2)$`));
  }
});

test("the style sheet loads the font under the address that it has", () => {
  expect(text("dossier.css")).toContain(assets["source-sans-3.woff2"]?.url);
  expect(text("dossier.css")).not.toContain("/assets/source-sans-3.woff2");
});

test("styles and scripts ask no other site for anything and point to no source file", () => {
  expect(text("dossier.css").length).toBeGreaterThan(1000);
  expect(text("zoekpagina.js").length).toBeGreaterThan(1000);
  for (const name of ["dossier.css", "zoeken.js", "zoekpagina.js"]) {
    expect(text(name)).not.toMatch(/(?:url\(["']?|import\s*\(?["'])(?:https?:)?\/\//);
    expect(text(name)).not.toContain("sourceMappingURL");
    expect(text(name)).not.toContain(projectRoot);
  }
});

test("classes that no page can have are left out, and those that pages have are in", () => {
  const css = text("dossier.css");
  expect(css).toContain(".utrecht-table");
  expect(css).toContain(".site-header");
  expect(css).not.toContain(".nl-heading--level-6");
});

test("the script takes Pagefind from the site at run time and does not hold it", () => {
  expect(text("zoekpagina.js")).toContain("/pagefind/pagefind.js");
  // What the page loads before anyone searches is next to nothing; the rest comes with the first question.
  const [first, rest] = ["zoeken.js", "zoekpagina.js"].map((name) => brotliCompressSync(text(name)).length);
  expect(first).toBeLessThan(256);
  expect((first ?? 0) + (rest ?? 0)).toBeLessThanOrEqual(8000);
});

test("the script writes text into the page, never HTML", () => {
  expect(text("zoekpagina.js")).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function/,
  );
});

test("the same source gives the same files", async () => {
  const again = await buildAssets(projectRoot);
  expect(Object.values(again).map((asset) => asset.url)).toEqual(Object.values(assets).map((asset) => asset.url));
});

import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { verifyOutput } from "../../../scripts/build/verify-output.ts";
import { writeFiles } from "../../fixtures/small-dossier.ts";
import { tempFolder } from "../../fixtures/temp-folder.ts";

function problemsIn(html: string, name = "index.html"): string[] {
  const folder = tempFolder();
  writeFiles(folder, { [name]: html });
  return verifyOutput(folder);
}

const refused = {
  "an inline script": [
    "<script>alert(1)</script>",
    "<SCRIPT >alert(1)</SCRIPT>",
    '<script type="module">alert(1)</script>',
    '<script data-src="/a.js">alert(1)</script>',
    '<script title="src=">alert(1)</script>',
  ],
  "an inline style sheet": ["<style>p{}</style>", "<STYLE\nmedia=print>p{}</STYLE>"],
  "a style attribute": [
    '<p style="color:red">',
    "<p style=color:red>",
    '<p class="a"style="color:red">',
    "<p STYLE = 'x'>",
  ],
  "an inline event handler": [
    '<img src="/a.png" onerror="alert(1)">',
    "<svg/onload=alert(1)>",
    '<a href="/"onclick="alert(1)">',
    '<p title="a > b" onclick="alert(1)">',
  ],
  "a javascript: address": [
    '<a href="javascript:alert(1)">',
    "<a href=javascript:alert(1)>",
    '<a href=" JavaScript:alert(1)">',
    '<form action="javascript:alert(1)">',
  ],
  "a request to another site": [
    '<script src="https://elders.example/a.js"></script>',
    '<script type="module" src="//elders.example/a.js"></script>',
    '<img alt="" src="http://elders.example/a.png">',
    '<img alt="" srcset="/a.png 1x, https://elders.example/b.png 2x">',
    '<link rel="stylesheet" href="https://elders.example/a.css">',
    '<link href="https://elders.example/a.css" rel="stylesheet">',
    '<link rel="preload" href="//elders.example/a.woff2">',
    '<link rel="icon" href=https://elders.example/a.ico>',
    '<iframe src="https://elders.example/"></iframe>',
    '<video poster="https://elders.example/a.png">',
    '<object data="https://elders.example/a.pdf">',
    '<svg><use href="https://elders.example/a.svg#b"/></svg>',
    '<form action="https://elders.example/zoek">',
  ],
} as const;
const cases = Object.entries(refused).flatMap(([what, pages]) => pages.map((page) => [what, page] as const));

test.each(cases)("a page may not hold %s: %s", (what, page) => {
  expect(problemsIn(`<!doctype html><p>Tekst.</p>${page}`)).toEqual([`index.html: holds ${what}`]);
});

test.each([
  '<script src="/assets/zoeken.js"></script>',
  '<script type="application/ld+json">{"url":"https://elders.example/","tekst":"zet onload=1 en style=2"}</script>',
  '<a href="https://elders.example/?onderwerp=1&amp;style=2">bron</a>',
  '<link rel="canonical" href="https://klein.example/">',
  '<link rel="stylesheet" href="/assets/dossier.css">',
  '<p>Schrijf onclick= of style="x" of javascript: in een tekst.</p>',
  '<meta name="description" content="Kies onderwerp = jeugd of style = los, src=//x">',
  "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
  '<img alt="" src="/a.png"><img alt="" src="data:,x">',
])("a page may hold what does no harm: %s", (page) => {
  expect(problemsIn(`<!doctype html>${page}`)).toEqual([]);
});

test("every problem of every page is named, each once", () => {
  const folder = tempFolder();
  writeFiles(folder, {
    "a/index.html": '<style>p{}</style><p style="x"><p style="y">',
    "b.html": "<script>1</script>",
  });
  expect(verifyOutput(folder)).toEqual([
    "a/index.html: holds an inline style sheet",
    "a/index.html: holds a style attribute",
    "b.html: holds an inline script",
  ]);
});

test.each([
  "p{background:url(https://elders.example/a.png)}",
  'p{background:url("//elders.example/a.png")}',
  '@import "https://elders.example/a.css";',
])("a style sheet may not ask another site for anything: %s", (css) => {
  expect(problemsIn(css, "assets/a.css")).toEqual(["assets/a.css: holds a request to another site"]);
});

test("a style sheet may use files of the site and drawings in itself", () => {
  const css = `p{background:url(/a.png)}i{background:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E")}`;
  expect(problemsIn(css, "assets/a.css")).toEqual([]);
});

test.each(["file", "dir"] as const)("a link to another place is refused (%s)", (type) => {
  const folder = tempFolder();
  const elsewhere = tempFolder();
  writeFiles(elsewhere, { "geheim.html": "<p>geheim</p>" });
  symlinkSync(type === "file" ? join(elsewhere, "geheim.html") : elsewhere, join(folder, "link.html"), type);
  expect(verifyOutput(folder)).toEqual(["link.html: is not a regular file"]);
});

test("an empty site has nothing wrong", () => {
  expect(verifyOutput(tempFolder())).toEqual([]);
});

test("a page that was verified when it was written is not read again; the others are", () => {
  const folder = tempFolder();
  writeFiles(folder, { "a.html": "<p style=x>", "b.html": "<p style=x>" });
  expect(verifyOutput(folder, new Set(["a.html"]))).toEqual(["b.html: holds a style attribute"]);
});

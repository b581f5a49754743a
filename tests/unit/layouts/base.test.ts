import { expect, test } from "vitest";
import { base, type BaseProps } from "#layouts/base.ts";
import { html } from "#lib/html.ts";
import { lines } from "../../fixtures/compact.ts";
import { smallSite } from "../../fixtures/small-site.ts";

const site = smallSite();
const props: BaseProps = {
  site,
  url: "/privacy/",
  title: "Delen & privacy",
  description: 'Wat "mag"?',
  trail: [{ url: "/", label: "Home" }],
  main: html`<h1>Delen</h1>`,
};
const headOf = (page: string): string => /<head>.*<\/head>/s.exec(page)?.[0] ?? "";

test("a page says what it is, where it is and what it loads, and nothing more", () => {
  const page = String(base(props));
  expect(page.startsWith("<!doctype html>")).toBe(true);
  expect(lines(headOf(page))).toMatchInlineSnapshot(`
    "<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Delen &amp; privacy – Klein dossier</title>
    <meta name="description" content="Wat &quot;mag&quot;?" />
    <link rel="canonical" href="https://klein.example/privacy/" />
    <meta property="og:title" content="Delen &amp; privacy" />
    <meta property="og:description" content="Wat &quot;mag&quot;?" />
    <meta property="og:type" content="website" />
    <meta property="og:url" content="https://klein.example/privacy/" />
    <meta property="og:site_name" content="Klein dossier" />
    <meta property="og:locale" content="nl_NL" />
    <meta name="color-scheme" content="light dark" />
    <link rel="preload" href="/assets/source-sans-3.woff2?vast" as="font" type="font/woff2" crossorigin />
    <link rel="stylesheet" href="/assets/dossier.css?vast" />
    <link rel="icon" href="/assets/icon.svg?vast" type="image/svg+xml" />
    <link rel="alternate" type="application/atom+xml" title="Klein dossier" href="/feed.xml" />
    <link rel="alternate" type="application/feed+json" title="Klein dossier" href="/feed.json" />
    <link rel="search" type="application/opensearchdescription+xml" title="Klein dossier" href="/opensearch.xml" />
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://klein.example/"},{"@type":"ListItem","position":2,"name":"Delen & privacy","item":"https://klein.example/privacy/"}]}</script>
    </head>"
  `);
});

test("skip link, banner, breadcrumb, main and footer follow each other", () => {
  const page = String(base(props));
  const places = ['href="#inhoud"', '<header class="site-header">', "Kruimelpad", '<main id="inhoud"', "<footer"].map(
    (part) => page.indexOf(part),
  );
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("the home page has its own title and no breadcrumb", () => {
  const page = String(base({ ...props, url: "/", trail: [] }));
  expect(page).toContain("<title>Klein dossier: kennisdossier over veiligheid</title>");
  expect(page).not.toContain("BreadcrumbList");
  expect(page).not.toContain("Kruimelpad");
});

test("a page that search engines must not list has no canonical address", () => {
  const page = String(base({ ...props, isIndexed: false }));
  expect(page).toContain('<meta name="robots" content="noindex" />');
  expect(page).not.toContain('rel="canonical"');
});

test("filters and search terms are for the search only, each value apart", () => {
  const page = String(base({ ...props, filters: { thema: ["Jeugd", "Fraude"] }, searchTerms: ["AVG", "delen"] }));
  expect(page).toContain('<meta name="thema" content="Jeugd" data-pagefind-filter="thema[content]" />');
  expect(page).toContain('<meta name="thema" content="Fraude" data-pagefind-filter="thema[content]" />');
  expect(page).toContain('<meta name="keywords" content="AVG, delen" data-pagefind-meta="zoektermen[content]" />');
  expect(String(base(props))).not.toContain("data-pagefind-meta");
});

test("a page loads a script only when it asks for one", () => {
  expect(String(base(props))).not.toContain('<script type="module"');
  expect(String(base({ ...props, scripts: ["zoeken"] }))).toContain(
    '<script type="module" src="/assets/zoeken.js?vast"></script>',
  );
});

test("the breadcrumb for search engines ends with the page itself, under its short name", () => {
  const page = String(base({ ...props, label: "Delen" }));
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? "{}";
  expect(JSON.parse(json)).toEqual({
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "Home", item: "https://klein.example/" },
      { "@type": "ListItem", position: 2, name: "Delen", item: "https://klein.example/privacy/" },
    ],
  });
});

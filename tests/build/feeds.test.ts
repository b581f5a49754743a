import { expect, test } from "vitest";
import { siteFile, sitePages } from "./support/site-files.ts";
import { allTexts, parseXml, texts } from "./support/xml.ts";

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

test("the Atom feed has unique ids and proper dates", () => {
  const feed = parseXml(siteFile("feed.xml"));
  const ids = allTexts(feed, "id");
  expect(ids.length).toBeGreaterThan(10);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...allTexts(feed, "updated"), ...allTexts(feed, "published")].filter((date) => !RFC3339.test(date))).toEqual(
    [],
  );
});

test("the JSON Feed has what version 1.1 asks, and titles as plain text", () => {
  const feed = JSON.parse(siteFile("feed.json")) as {
    version: string;
    title: string;
    items: Array<Record<string, string>>;
  };
  expect([feed.version, feed.title]).toEqual(["https://jsonfeed.org/version/1.1", "Informatiepositie gemeenten"]);
  expect(feed.items.length).toBeGreaterThan(10);
  expect(
    feed.items.filter(
      (item) => item["id"] === "" || item["content_html"] === undefined || /&(amp|#39|quot);/.test(item["title"] ?? ""),
    ),
  ).toEqual([]);
});

test("robots.txt names the sitemap, and the OpenSearch description leads to the search page", () => {
  expect(siteFile("robots.txt")).toMatch(/^Sitemap: https:\/\/\S+\/sitemap\.xml$/m);
  expect(siteFile("opensearch.xml")).toContain("/zoeken/?q={searchTerms}");
});

test("the Atom feed and each of its entries have what RFC 4287 asks", () => {
  const feed = parseXml(siteFile("feed.xml"));
  expect([feed.name, feed.attributes["xmlns"]]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
  for (const name of ["id", "title", "updated"]) expect(texts(feed, name)).toHaveLength(1);
  const self = feed.children.find((child) => child.name === "link" && child.attributes["rel"] === "self");
  expect(self?.attributes["href"]).toMatch(/^https:\/\/[^/]+\/feed\.xml$/);
  const author = feed.children.find((child) => child.name === "author");
  expect(author === undefined ? [] : texts(author, "name")).toHaveLength(1);
  const entries = feed.children.filter((child) => child.name === "entry");
  expect(entries.length).toBeGreaterThan(10);
  for (const entry of entries)
    for (const name of ["id", "title", "updated", "summary", "content"]) expect(texts(entry, name)).toHaveLength(1);
});

test("every entry of a feed is a page of the site, and no link in it depends on where it is read", () => {
  const urls = new Set(sitePages().map((page) => page.url));
  const feed = JSON.parse(siteFile("feed.json")) as {
    items: ReadonlyArray<{
      url: string;
      content_html: string;
      date_published: string;
      date_modified: string;
    }>;
  };
  expect(feed.items.length).toBeGreaterThan(10);
  expect(feed.items.map((item) => new URL(item.url).pathname).filter((path) => !urls.has(path))).toEqual([]);
  const links = feed.items.flatMap((item) => item.content_html.match(/(?:href|src)="[^"]*"/g) ?? []);
  expect(links.filter((link) => !/="(?:https:|mailto:|tel:)/.test(link))).toEqual([]);
  const dates = feed.items.flatMap((item) => [item.date_published, item.date_modified]);
  expect(dates.filter((date) => !RFC3339.test(date))).toEqual([]);
});

test("the sitemap is a sitemap: whole addresses, each once, with a date", () => {
  const root = parseXml(siteFile("sitemap.xml"));
  expect([root.name, root.attributes["xmlns"]]).toEqual(["urlset", "http://www.sitemaps.org/schemas/sitemap/0.9"]);
  const addresses = allTexts(root, "loc");
  expect(addresses.length).toBeGreaterThan(100);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((address) => new URL(address).protocol !== "https:")).toEqual([]);
  expect(
    root.children.flatMap((child) => texts(child, "lastmod")).filter((date) => /^\d{4}-\d\d-\d\d$/.test(date)),
  ).toHaveLength(addresses.length);
});

test("the OpenSearch description keeps to the lengths of its standard", () => {
  const root = parseXml(siteFile("opensearch.xml"));
  expect([root.name, root.attributes["xmlns"]]).toEqual([
    "OpenSearchDescription",
    "http://a9.com/-/spec/opensearch/1.1/",
  ]);
  const lengthOf = (name: string): number => texts(root, name).join("").length;
  expect([lengthOf("ShortName"), lengthOf("LongName"), lengthOf("Description")].every((length) => length > 0)).toBe(
    true,
  );
  expect(lengthOf("ShortName")).toBeLessThanOrEqual(16);
  expect(lengthOf("LongName")).toBeLessThanOrEqual(48);
  expect(lengthOf("Description")).toBeLessThanOrEqual(1024);
});

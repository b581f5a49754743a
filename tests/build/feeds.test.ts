import { expect, test } from "vitest";
import { siteFile } from "./support/site-files.ts";
import { allTexts, parseXml } from "./support/xml.ts";

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

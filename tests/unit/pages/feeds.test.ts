import { expect, test } from "vitest";
import atomFeed from "../../../_includes/pages/atom-feed.11ty.ts";
import jsonFeed from "../../../_includes/pages/json-feed.11ty.ts";
import opensearch from "../../../_includes/pages/opensearch.11ty.ts";
import robots from "../../../_includes/pages/robots.11ty.ts";
import sitemapXml from "../../../_includes/pages/sitemap-xml.11ty.ts";
import { changed } from "../../fixtures/small-dossier.ts";
import { smallSite } from "../../fixtures/small-site.ts";

const site = smallSite();
const FAR_AHEAD = "2524608000"; // 1 January 2050

interface Feed {
  readonly items: ReadonlyArray<{ readonly id: string; readonly title: string }>;
}

test("both feeds hold the same entries in the same order", () => {
  const items = (JSON.parse(String(jsonFeed.render(site))) as Feed).items;
  expect(items.length).toBeGreaterThan(5);
  const atomIds = [...String(atomFeed.render(site)).matchAll(/<entry>.*?<id>(.*?)<\/id>/g)].map((match) => match[1]);
  expect(atomIds).toEqual(items.map((item) => item.id));
});

test("a title with signs is escaped in XML and plain in JSON", () => {
  const signs = smallSite(
    changed("content/privacy/index.md", "titel: Privacy en gegevens delen", 'titel: "Delen & <laten>"'),
  );
  expect(String(atomFeed.render(signs))).toContain("<title>Delen &#38; &#60;laten&#62;</title>");
  const titles = (JSON.parse(String(jsonFeed.render(signs))) as Feed).items.map((item) => item.title);
  expect(titles).toContain("Delen & <laten>");
});

test("a feed changes when a page does, not when a day passes", () => {
  const later = smallSite({}, { epochInSeconds: FAR_AHEAD });
  expect(later.today).toBe("2050-01-01");
  expect(atomFeed.render(later)).toBe(atomFeed.render(site));
  expect(String(atomFeed.render(site))).toContain("<updated>2026-02-01T00:00:00Z</updated>");
  expect(sitemapXml.render(later)).toBe(sitemapXml.render(site));
});

test("the sitemap has every page once, with the day on which it was reviewed", () => {
  const xml = String(sitemapXml.render(site));
  const urls = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]);
  expect(urls.length).toBeGreaterThan(site.pages.length);
  expect(new Set(urls).size).toBe(urls.length);
  for (const page of site.pages)
    expect(xml).toContain(`<loc>https://klein.example${page.url}</loc><lastmod>${page.data.beoordeeld}</lastmod>`);
});

test("the address of the site comes from SITE_URL when that is set", () => {
  const elsewhere = smallSite({}, { siteUrl: "https://elders.example" });
  expect(robots.render(elsewhere)).toContain("Sitemap: https://elders.example/sitemap.xml");
  expect(String(sitemapXml.render(elsewhere))).not.toContain("klein.example");
});

test("a name too long for a search plugin is cut with a sign that it is", () => {
  const named = smallSite(
    changed("_data/bron/dossier.yaml", "naam: Klein dossier", "naam: Informatiepositie gemeenten"),
  );
  expect(opensearch.render(named)).toContain("<ShortName>Informatieposit…</ShortName>");
  expect(opensearch.render(named)).toContain("<LongName>Informatiepositie gemeenten</LongName>");
  expect(opensearch.render(site)).toContain("<ShortName>Klein dossier</ShortName>");
});

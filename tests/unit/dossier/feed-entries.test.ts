import { expect, test } from "vitest";
import { feedEntries, feedUpdated, MAX_FEED_ENTRIES } from "#dossier/feed-entries.ts";
import { changed } from "../../fixtures/small-dossier.ts";
import { everyKind } from "../../fixtures/every-kind.ts";
import { smallSite } from "../../fixtures/small-site.ts";

const site = smallSite();
const entries = feedEntries(site);

test("news comes first; terms and the home page are not in the feed", () => {
  const ids = entries.map((entry) => entry.id);
  expect(ids[0]).toBe("https://klein.example/nieuws/eerste-bericht/");
  expect(ids).toContain("https://klein.example/privacy/");
  expect(ids).not.toContain("https://klein.example/");
  expect(ids).not.toContain("https://klein.example/begrippen/driehoek/");
});

test("after the news comes what was reviewed last, then by address", () => {
  const fresh = smallSite(changed("content/privacy/index.md", "beoordeeld: 2026-02-01", "beoordeeld: 2026-03-01"));
  const ids = feedEntries(fresh).map((entry) => entry.id.replace("https://klein.example", ""));
  expect(ids.slice(0, 3)).toEqual(["/nieuws/eerste-bericht/", "/privacy/", "/aanbevelingen/"]);
});

test("a feed has a longest length", () => {
  const news = String(everyKind["content/nieuws/eerste-bericht.md"]);
  const more = Array.from({ length: MAX_FEED_ENTRIES + 5 }, (_, index) => [
    `content/nieuws/bericht-${index}.md`,
    news.replace("titel: Het eerste bericht", `titel: Bericht ${index}`),
  ]);
  expect(feedEntries(smallSite(Object.fromEntries(more)))).toHaveLength(MAX_FEED_ENTRIES);
});

test("links in a news item work away from the site", () => {
  const news = String(everyKind["content/nieuws/eerste-bericht.md"]).replace(
    "Het dossier [staat live](/privacy/index.md).",
    "Het [staat](/privacy/index.md), [lees](#meer) en :bron[handleiding].\n\n## Meer\n\nZie [buiten](https://elders.example/).",
  );
  const [entry] = feedEntries(smallSite({ "content/nieuws/eerste-bericht.md": news }));
  const links = [...(entry?.contentHtml ?? "").matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
  expect(links).toEqual([
    "https://klein.example/privacy/",
    "https://klein.example/nieuws/eerste-bericht/#meer",
    "https://klein.example/nieuws/eerste-bericht/#bron-1",
    "https://elders.example/",
  ]);
});

test("signs in a summary stay signs", () => {
  const signs = smallSite(
    changed("content/privacy/index.md", "- Delen mag vaker dan je denkt.", '- "Delen <mag> & kan."'),
  );
  const entry = feedEntries(signs).find(({ id }) => id.endsWith("/privacy/"));
  expect(entry?.summary).toBe("Delen <mag> & kan.");
  expect(entry?.contentHtml).toBe("<p>Delen &lt;mag&gt; &amp; kan.</p>");
});

test("a feed was updated when its newest entry was", () => {
  expect(entries.length).toBeGreaterThan(5);
  expect(feedUpdated(entries)).toBe("2026-02-01");
  expect(feedUpdated([])).toBe("1970-01-01");
});

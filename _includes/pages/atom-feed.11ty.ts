import { dateToRfc3339 } from "@11ty/eleventy-plugin-rss";
import { feedEntries, feedUpdated } from "#dossier/feed-entries.ts";
import { escapeXml } from "#lib/xml.ts";
import type { SingleTemplate } from "../../scripts/eleventy/template.ts";

const rfc3339 = (isoDate: string): string => dateToRfc3339(new Date(`${isoDate}T00:00:00Z`));

const atomFeed: SingleTemplate = {
  url: "/feed.xml",
  render(site) {
    const { settings } = site.data;
    const feed = feedEntries(site);
    const entries = feed.map(
      (entry) =>
        `<entry><title>${escapeXml(entry.title)}</title><link href="${escapeXml(entry.id)}"/><id>${escapeXml(entry.id)}</id><published>${rfc3339(entry.published)}</published><updated>${rfc3339(entry.updated)}</updated><summary>${escapeXml(entry.summary)}</summary><content type="html">${escapeXml(entry.contentHtml)}</content></entry>`,
    );
    return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl"><title>${escapeXml(settings.naam)}</title><subtitle>${escapeXml(settings.omschrijving)}</subtitle><link href="${escapeXml(site.siteUrl)}/feed.xml" rel="self"/><link href="${escapeXml(site.siteUrl)}/"/><updated>${rfc3339(feedUpdated(feed))}</updated><id>${escapeXml(site.siteUrl)}/</id><author><name>${escapeXml(settings.uitgever)}</name></author>
${entries.join("\n")}
</feed>
`;
  },
};
export default atomFeed;

import { dateToRfc3339 } from "@11ty/eleventy-plugin-rss";
import { escapeXml } from "../lib/xml.ts";
import { feedUpdated, type FeedEntry } from "./feed-entries.ts";

const rfc3339 = (isoDate: string): string => dateToRfc3339(new Date(`${isoDate}T00:00:00Z`));

/** What a feed says of itself. Addresses are whole. */
export interface FeedHead {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** Address of the feed itself, and of the page that it follows. */
  readonly selfUrl: string;
  readonly pageUrl: string;
}

function entryXml(entry: FeedEntry): string {
  return `<entry><title>${escapeXml(entry.title)}</title><link href="${escapeXml(entry.id)}"/><id>${escapeXml(entry.id)}</id><published>${rfc3339(entry.published)}</published><updated>${rfc3339(entry.updated)}</updated><summary>${escapeXml(entry.summary)}</summary><content type="html">${escapeXml(entry.contentHtml)}</content></entry>`;
}

/** A feed in Atom 1.0 (RFC 4287). */
export function atomXml(head: FeedHead, entries: readonly FeedEntry[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl"><title>${escapeXml(head.title)}</title><subtitle>${escapeXml(head.subtitle)}</subtitle><link href="${escapeXml(head.selfUrl)}" rel="self"/><link href="${escapeXml(head.pageUrl)}"/><updated>${rfc3339(feedUpdated(entries))}</updated><id>${escapeXml(head.pageUrl)}</id><author><name>${escapeXml(head.author)}</name></author>
${entries.map(entryXml).join("\n")}
</feed>
`;
}

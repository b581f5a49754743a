import { escapeXml } from "#lib/xml.ts";
import type { SingleTemplate } from "../../scripts/eleventy/template.ts";

/** Longest short name that OpenSearch 1.1 allows. */
const MAX_SHORT_NAME = 16;
const MAX_LONG_NAME = 48;

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trim()}…`;
}

const opensearch: SingleTemplate = {
  url: "/opensearch.xml",
  render: (site) => `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"><ShortName>${escapeXml(cut(site.data.settings.naam, MAX_SHORT_NAME))}</ShortName><LongName>${escapeXml(cut(site.data.settings.naam, MAX_LONG_NAME))}</LongName><Description>Zoek in het dossier ${escapeXml(site.data.settings.naam)}</Description><Language>nl</Language><InputEncoding>UTF-8</InputEncoding><Url type="text/html" template="${escapeXml(site.siteUrl)}/zoeken/?q={searchTerms}"/></OpenSearchDescription>
`,
};
export default opensearch;

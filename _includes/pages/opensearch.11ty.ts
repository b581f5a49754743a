import { escapeXml } from "#lib/xml.ts";
import type { SingleTemplate } from "../../scripts/eleventy/template.ts";

/** Longest short name that OpenSearch 1.1 allows. */
const MAX_SHORT_NAME = 16;

const opensearch: SingleTemplate = {
  url: "/opensearch.xml",
  render: (site) => `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"><ShortName>${escapeXml(site.data.settings.naam.slice(0, MAX_SHORT_NAME).trim())}</ShortName><LongName>${escapeXml(site.data.settings.naam.slice(0, 48))}</LongName><Description>Zoek in het dossier ${escapeXml(site.data.settings.naam)}</Description><Language>nl</Language><InputEncoding>UTF-8</InputEncoding><Url type="text/html" template="${escapeXml(site.siteUrl)}/zoeken/?q={searchTerms}"/></OpenSearchDescription>
`,
};
export default opensearch;

import { indexPages, madePages } from "#dossier/a-z.ts";
import { escapeXml } from "#lib/xml.ts";
import type { SingleTemplate } from "../../scripts/eleventy/template.ts";

const sitemapXml: SingleTemplate = {
  url: "/sitemap.xml",
  render(site) {
    const fixed = [
      ...madePages(site).map((page) => page.url),
      ...indexPages(site)
        .slice(1)
        .map((page) => page.url),
      ...site.data.themes.map((theme) => `/themas/${theme.id}/`),
      ...site.data.audiences.map((audience) => `/voor/${audience.id}/`),
    ];
    // Lists change with the pages in them; the day of the build says nothing about that.
    const newest = site.pages.reduce((date, page) => (page.data.beoordeeld > date ? page.data.beoordeeld : date), "");
    const lines = [
      ...site.pages.map((page) => ({ url: page.url, date: page.data.beoordeeld })),
      ...fixed.map((url) => ({ url, date: newest })),
    ]
      .sort((a, b) => (a.url < b.url ? -1 : 1))
      .map(({ url, date }) => `<url><loc>${escapeXml(site.siteUrl + url)}</loc><lastmod>${date}</lastmod></url>`);
    return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join("\n")}
</urlset>
`;
  },
};
export default sitemapXml;

import type { SingleTemplate } from "../../scripts/eleventy/template.ts";

const robots: SingleTemplate = {
  url: "/robots.txt",
  render: (site) => `User-agent: *\nDisallow: /pagefind/\n\nSitemap: ${site.siteUrl}/sitemap.xml\n`,
};
export default robots;

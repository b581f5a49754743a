import { feedEntries } from "#dossier/feed-entries.ts";
import type { SingleTemplate } from "../../scripts/eleventy/template.ts";

const jsonFeed: SingleTemplate = {
  showsBodies: true,
  url: "/feed.json",
  render(site) {
    const { settings } = site.data;
    return `${JSON.stringify(
      {
        version: "https://jsonfeed.org/version/1.1",
        title: settings.naam,
        description: settings.omschrijving,
        home_page_url: `${site.siteUrl}/`,
        feed_url: `${site.siteUrl}/feed.json`,
        language: "nl",
        authors: [{ name: settings.uitgever }],
        items: feedEntries(site).map((entry) => ({
          id: entry.id,
          url: entry.id,
          title: entry.title,
          summary: entry.summary,
          content_html: entry.contentHtml,
          date_published: `${entry.published}T00:00:00Z`,
          date_modified: `${entry.updated}T00:00:00Z`,
        })),
      },
      null,
      1,
    )}\n`;
  },
};
export default jsonFeed;

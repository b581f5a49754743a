import { atomXml } from "#dossier/atom.ts";
import { feedEntries } from "#dossier/feed-entries.ts";
import type { SingleTemplate } from "../../scripts/eleventy/template.ts";

const atomFeed: SingleTemplate = {
  showsBodies: true,
  url: "/feed.xml",
  render: (site) =>
    atomXml(
      {
        title: site.data.settings.naam,
        subtitle: site.data.settings.omschrijving,
        author: site.data.settings.uitgever,
        selfUrl: `${site.siteUrl}/feed.xml`,
        pageUrl: `${site.siteUrl}/`,
      },
      feedEntries(site),
    ),
};
export default atomFeed;

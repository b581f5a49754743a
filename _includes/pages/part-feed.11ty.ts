import { atomXml } from "#dossier/atom.ts";
import { partFeedEntries } from "#dossier/feed-entries.ts";
import { partFeedUrl, parts, type Part } from "#schemas/parts.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

/** A feed for each part with a navigation of its own. */
export default listTemplate<Part>({
  showsBodies: true,
  items: (site) => parts.filter((part) => part.hasOwnNavigation === true && site.byUrl.has(`/${part.folder}/`)),
  url: partFeedUrl,
  render: (part, site) =>
    atomXml(
      {
        title: `${part.label} – ${site.data.settings.naam}`,
        subtitle: site.byUrl.get(`/${part.folder}/`)?.summary ?? part.label,
        author: site.data.settings.uitgever,
        selfUrl: site.siteUrl + partFeedUrl(part),
        pageUrl: `${site.siteUrl}/${part.folder}/`,
      },
      partFeedEntries(part.folder, site),
    ),
});

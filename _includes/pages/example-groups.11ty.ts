import { EXAMPLE_GROUPS_URL, exampleGroups } from "#components/example-browser.ts";
import { exampleFacets } from "#dossier/example-facets.ts";
import { overview } from "#layouts/overview.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

const FOLDER = "inspiratievoorbeelden";

/** The examples under each theme, size and approach: what the filters do, for readers without JavaScript and on paper. */
export default listTemplate<string>({
  items: (site) => (site.byUrl.has(`/${FOLDER}/`) ? [EXAMPLE_GROUPS_URL] : []),
  url: (url) => url,
  render: (url, site) =>
    overview(site, {
      url,
      title: "Voorbeelden per thema, grootte en aanpak",
      description: "Alle inspiratievoorbeelden, en de gevallen die misgingen, gegroepeerd naar wat ze gemeen hebben.",
      trail: [
        { url: "/", label: "Home" },
        { url: `/${FOLDER}/`, label: site.byUrl.get(`/${FOLDER}/`)?.label ?? "Inspiratievoorbeelden" },
      ],
      content: exampleGroups(exampleFacets(site.byPart.get(FOLDER) ?? [], site.data.themes)),
    }),
});

import { pagesByPart } from "#components/pages-by-part.ts";
import { overview } from "#layouts/overview.ts";
import type { Audience } from "#schemas/audience.ts";
import { parts } from "#schemas/parts.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

export default listTemplate<Audience>({
  items: (site) => site.data.audiences,
  url: (audience) => `/voor/${audience.id}/`,
  render: (audience, site) =>
    overview(site, {
      url: `/voor/${audience.id}/`,
      title: `Voor: ${audience.naam}`,
      description: audience.uitleg,
      trail: [
        { url: "/", label: "Home" },
        { url: "/voor/", label: "Per lezer" },
      ],
      content: pagesByPart(site.byAudience.get(audience.id) ?? [], parts),
    }),
});

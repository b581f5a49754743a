import { pageList } from "#components/page-list.ts";
import { formatCount } from "#lib/format.ts";
import { overview } from "#layouts/overview.ts";
import type { SingleTemplate } from "../../scripts/eleventy/template.ts";

const audiences: SingleTemplate = {
  url: "/voor/",
  render: (site) =>
    overview(site, {
      url: "/voor/",
      title: "Per lezer",
      description: "Kies wie je bent en zie welke pagina’s voor jou geschreven zijn.",
      content: pageList(
        site.data.audiences.map((audience) => ({
          url: `/voor/${audience.id}/`,
          title: audience.naam,
          summary: audience.uitleg,
          kicker: formatCount(site.byAudience.get(audience.id)?.length ?? 0, "pagina", "pagina’s"),
        })),
        2,
      ),
    }),
};
export default audiences;

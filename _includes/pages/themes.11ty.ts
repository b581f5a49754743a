import { pageList } from "#components/page-list.ts";
import { formatCount } from "#lib/format.ts";
import { overview } from "#layouts/overview.ts";
import type { SingleTemplate } from "../../scripts/eleventy/template.ts";

const themes: SingleTemplate = {
  url: "/themas/",
  render: (site) =>
    overview(site, {
      url: "/themas/",
      title: "Thema’s",
      description: "Alles wat het dossier over één onderwerp heeft, bij elkaar.",
      content: pageList(
        site.data.themes.map((theme) => ({
          url: `/themas/${theme.id}/`,
          title: theme.naam,
          summary: theme.uitleg,
          kicker: formatCount(site.byTheme.get(theme.id)?.length ?? 0, "pagina", "pagina’s"),
        })),
        2,
      ),
    }),
};
export default themes;

import { pagesByPart } from "#components/pages-by-part.ts";
import { overview } from "#layouts/overview.ts";
import { parts } from "#schemas/parts.ts";
import type { Theme } from "#schemas/theme.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

export default listTemplate<Theme>({
  items: (site) => site.data.themes,
  url: (theme) => `/themas/${theme.id}/`,
  render: (theme, site) =>
    overview(site, {
      url: `/themas/${theme.id}/`,
      title: `Thema: ${theme.naam}`,
      description: theme.uitleg,
      trail: [
        { url: "/", label: "Home" },
        { url: "/themas/", label: "Thema’s" },
      ],
      content: pagesByPart(site.byTheme.get(theme.id) ?? [], parts),
    }),
});

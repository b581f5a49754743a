import { dataUrlOf } from "#layouts/tool.ts";
import { toolData } from "#dossier/tools/tool-data.ts";
import { toolPages, type ToolPage } from "#dossier/tools/tool-pages.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

/** The data of each tool, beside its page. */
export default listTemplate<ToolPage>({
  items: (site) => toolPages(site).filter(({ isTool }) => isTool),
  url: dataUrlOf,
  render: (page, site) => `${JSON.stringify(toolData(page.url, site))}\n`,
});

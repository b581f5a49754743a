import { dataUrls } from "#dossier/markdown-context.ts";
import { questionJson } from "#dossier/survey-export.ts";
import { allTables, type DataTable } from "#dossier/tables.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

export default listTemplate<DataTable>({
  items: (site) => allTables(site.data),
  url: ({ question }) => dataUrls(question.id).jsonUrl,
  render: ({ question, survey }) => questionJson(question, survey),
});

import { dataUrls } from "#dossier/markdown-context.ts";
import { questionCsv } from "#dossier/survey-export.ts";
import { allTables, type DataTable } from "#dossier/tables.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

export default listTemplate<DataTable>({
  items: (site) => allTables(site.data),
  url: ({ question }) => dataUrls(question.id).csvUrl,
  render: ({ question, survey }) => questionCsv(question, survey),
});

import { listTemplate } from "../../scripts/eleventy/template.ts";
import { csvwMetadata, csvwUrl } from "../../scripts/opendata/csvw.ts";
import { publishedTables, type PublishedTable } from "../../scripts/opendata/published-table.ts";

export default listTemplate<PublishedTable>({
  items: publishedTables,
  url: ({ id }) => csvwUrl(id),
  render: csvwMetadata,
});

import { dataFileList } from "#components/data-file-list.ts";
import type { PageOf } from "#dossier/page.ts";
import type { Site } from "#dossier/site.ts";
import type { Html } from "#lib/html.ts";
import { csvwUrl } from "../../scripts/opendata/csvw.ts";
import { publishedTables } from "../../scripts/opendata/published-table.ts";
import { dataCatalogue } from "../../scripts/opendata/structured-dataset.ts";
import { article } from "./article.ts";

const HEADINGS = { peiling: "Tabellen van de peiling", cijfers: "Tabellen van vergelijkbare cijfers" } as const;

/** The page about open data: its own text, then a link to every file. */
export function openData(page: PageOf<"article">, site: Site): Html {
  const tables = publishedTables(site).map(({ kind, id, question, page: own, csv, json }) => ({
    kind,
    id,
    name: question.formulering,
    pageUrl: `${own.url}#tabel-${id}`,
    csvUrl: csv.url,
    jsonUrl: json.url,
    metadataUrl: csvwUrl(id),
  }));
  const groups = (["peiling", "cijfers"] as const).map((kind) => ({
    heading: HEADINGS[kind],
    tables: tables.filter((table) => table.kind === kind),
  }));
  return article(page, site, { afterBody: dataFileList(groups), jsonLd: [dataCatalogue(site)] });
}

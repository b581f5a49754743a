import type { Site } from "../dossier/site.ts";
import { columns, type Column } from "./columns.ts";
import { LICENCE } from "./licence.ts";
import type { PublishedTable } from "./published-table.ts";

/** Address of the description of a table, where the CSV on the Web standard looks for it: beside the file. */
export function csvwUrl(id: string): string {
  return `/gegevens/${id}.csv-metadata.json`;
}

/** A value list as a regular expression: CSVW has no enumeration for text. */
function oneOf(values: readonly string[]): string {
  return `^(${values.map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})$`;
}

function datatype({ type }: Column): object | string {
  if (type.kind === "text") {
    const format = type.values === undefined ? type.pattern : oneOf(type.values);
    return format === undefined ? "string" : { base: "string", format };
  }
  return {
    base: type.kind === "integer" ? "integer" : "decimal",
    ...(type.minimum === undefined ? {} : { minimum: type.minimum }),
    ...(type.kind === "number" && type.maximum !== undefined ? { maximum: type.maximum } : {}),
  };
}

/** Metadata of one table as CSV on the Web (https://www.w3.org/TR/tabular-metadata/). */
export function csvwMetadata({ id, question, description, sources, page }: PublishedTable, site: Site): string {
  const metadata = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "nl" }],
    url: `${id}.csv`,
    "dc:title": question.formulering,
    "dc:description": description,
    "dc:language": "nl",
    "dc:publisher": site.data.settings.uitgever,
    "dc:license": { "@id": LICENCE.url },
    "dc:modified": { "@value": page.data.beoordeeld, "@type": "xsd:date" },
    "dc:source": sources.map(({ titel, uitgever, url }) => (url === null ? `${uitgever}: ${titel}` : { "@id": url })),
    "dcat:landingPage": { "@id": `${site.siteUrl}${page.url}#tabel-${id}` },
    dialect: {
      encoding: "utf-8",
      lineTerminators: ["\r\n"],
      delimiter: ",",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      headerRowCount: 1,
    },
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.name,
        titles: column.name,
        "dc:title": column.title,
        "dc:description": column.description,
        datatype: datatype(column),
        required: column.isRequired,
        null: "",
      })),
      primaryKey: "uitkomst",
    },
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}

import type { Site } from "../dossier/site.ts";
import type { Source } from "../schemas/source.ts";
import { columns, type Column } from "./columns.ts";
import { LICENCE } from "./licence.ts";
import { dataVersion, publishedTables, type PublishedTable } from "./published-table.ts";

const PROFILE = "https://datapackage.org/profiles/2.0";
const FOLDER = "/gegevens/";

/** A column as a field of Table Schema 2.0 (https://datapackage.org/standard/table-schema/). */
export function fieldOf({ name, title, description, type, isRequired }: Column): object {
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    ...(name === "uitkomst" ? { unique: true } : {}),
    ...(type.kind === "text" && type.values !== undefined ? { enum: [...type.values] } : {}),
    ...(type.kind === "text" && type.pattern !== undefined ? { pattern: type.pattern } : {}),
    ...(type.kind !== "text" && type.minimum !== undefined ? { minimum: type.minimum } : {}),
    ...(type.kind === "number" && type.maximum !== undefined ? { maximum: type.maximum } : {}),
  };
  return {
    name,
    type: type.kind === "text" ? "string" : type.kind,
    title,
    description,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

const sourceOf = ({ titel, uitgever, url }: Source): object => ({
  title: `${uitgever}: ${titel}`,
  ...(url === null ? {} : { path: url }),
});

const licences = [{ name: LICENCE.name, path: LICENCE.url, title: LICENCE.title }];

function resources({ id, question, description, sources, csv, json }: PublishedTable): object[] {
  const shared = { title: question.formulering, description, encoding: "utf-8" };
  const file = (data: typeof csv): object => ({
    path: data.url.slice(FOLDER.length),
    format: data.format,
    mediatype: data.mediaType,
    bytes: data.bytes,
    hash: `sha256:${data.sha256}`,
  });
  return [
    {
      name: id,
      type: "table",
      ...file(csv),
      ...shared,
      dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        $schema: `${PROFILE}/tableschema.json`,
        fields: columns.map(fieldOf),
        missingValues: [""],
        primaryKey: ["uitkomst"],
      },
      sources: sources.map(sourceOf),
      licenses: licences,
    },
    { name: `${id}-json`, ...file(json), ...shared, sources: sources.map(sourceOf), licenses: licences },
  ];
}

/** All tables as one Data Package, version 2 (https://datapackage.org/standard/data-package/). */
export function dataPackage(site: Site): string {
  const { settings } = site.data;
  const version = dataVersion(site);
  const descriptor = {
    $schema: `${PROFILE}/datapackage.json`,
    name: "informatiepositie-gemeenten",
    id: `${site.siteUrl}${FOLDER}datapackage.json`,
    title: `${settings.naam}: gegevens`,
    description: settings.omschrijving,
    homepage: `${site.siteUrl}/over/open-data/`,
    version,
    created: `${version}T00:00:00Z`,
    keywords: ["gemeenten", "veiligheid", "informatiepositie", "peiling", "statistiek"],
    contributors: [{ title: settings.uitgever, roles: ["publisher"] }],
    licenses: licences,
    resources: publishedTables(site).flatMap(resources),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

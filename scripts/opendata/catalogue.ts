import type { Site } from "../dossier/site.ts";
import { slugify } from "../lib/slugify.ts";
import { csvwUrl } from "./csvw.ts";
import { LICENCE } from "./licence.ts";
import { dataVersion, publishedTables, type DataFile, type PublishedTable } from "./published-table.ts";
import { date, iri, nl, plain, type Resource, type Value } from "./rdf.ts";

const EU = "http://publications.europa.eu/resource/authority";
const DUTCH = `${EU}/language/NLD`;
const PUBLIC = `${EU}/access-right/PUBLIC`;
const NETHERLANDS = `${EU}/country/NLD`;
const THEMES = [`${EU}/data-theme/JUST`, `${EU}/data-theme/GOVE`] as const;
const FILE_TYPES = { csv: `${EU}/file-type/CSV`, json: `${EU}/file-type/JSON` } as const;
const STANDARDS = {
  csv: "https://www.w3.org/TR/tabular-metadata/",
  json: "https://www.rfc-editor.org/rfc/rfc8259",
} as const;
const SHA256 = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";

/** Addresses of the things in the catalogue; they lead to the file that describes them. */
function names(site: Site): {
  readonly at: (local: string) => string;
  readonly publisher: string;
  readonly contact: string;
} {
  const at = (local: string): string => `${site.siteUrl}/gegevens/catalogus.ttl#${local}`;
  return { at, publisher: at("uitgever"), contact: at("contact") };
}

/**
 * The contact point that DCAT-AP-NL asks for. Without an address in the settings it is the contact page of the site, which
 * says that there is none yet; nothing is invented (decision 0014).
 */
function contactPoint(site: Site): Resource {
  const { contact, uitgever } = site.data.settings;
  const page: readonly [string, Value] = ["vcard:hasURL", iri(`${site.siteUrl}/over/contact/`)];
  const way: readonly [string, Value] =
    contact === null ? page : [contact.startsWith("mailto:") ? "vcard:hasEmail" : "vcard:hasURL", iri(contact)];
  return {
    iri: names(site).contact,
    types: ["vcard:Kind", "vcard:Organization"],
    properties: [["vcard:fn", nl(uitgever)], way],
  };
}

function distribution(item: PublishedTable, file: DataFile, site: Site): Resource {
  const url = site.siteUrl + file.url;
  return {
    iri: names(site).at(`${item.id}-${file.format}`),
    types: ["dcat:Distribution"],
    properties: [
      ["dct:title", nl(`${item.question.formulering} (${file.format.toUpperCase()})`)],
      ["dcat:accessURL", iri(url)],
      ["dcat:downloadURL", iri(url)],
      ["dct:format", iri(FILE_TYPES[file.format])],
      ["dcat:mediaType", iri(`https://www.iana.org/assignments/media-types/${file.mediaType}`)],
      ["dcat:byteSize", { text: String(file.bytes), type: "xsd:nonNegativeInteger" }],
      ["dct:license", iri(LICENCE.url)],
      ["dct:language", iri(DUTCH)],
      ["dct:issued", date(item.page.data.datum)],
      ["dct:modified", date(item.page.data.beoordeeld)],
      ["dct:conformsTo", iri(STANDARDS[file.format])],
      ...(file.format === "csv" ? [["foaf:page", iri(site.siteUrl + csvwUrl(item.id))] as const] : []),
      ["spdx:checksum", iri(names(site).at(`${item.id}-${file.format}-sha256`))],
    ],
  };
}

function checksum(item: PublishedTable, file: DataFile, site: Site): Resource {
  return {
    iri: names(site).at(`${item.id}-${file.format}-sha256`),
    types: ["spdx:Checksum"],
    properties: [
      ["spdx:algorithm", iri(SHA256)],
      ["spdx:checksumValue", { text: file.sha256, type: "xsd:hexBinary" }],
    ],
  };
}

function dataset(item: PublishedTable, site: Site): Resource[] {
  const { at, publisher, contact } = names(site);
  const { id, page, years } = item;
  const [first, last] = [years[0], years.at(-1)];
  const period: Resource[] =
    first === undefined || last === undefined
      ? []
      : [
          {
            iri: at(`${id}-periode`),
            types: ["dct:PeriodOfTime"],
            properties: [
              ["dcat:startDate", { text: String(first), type: "xsd:gYear" }],
              ["dcat:endDate", { text: String(last), type: "xsd:gYear" }],
            ],
          },
        ];
  const landing = `${site.siteUrl}${page.url}`;
  const files = [item.csv, item.json];
  return [
    {
      iri: at(id),
      types: ["dcat:Dataset"],
      properties: [
        ["dct:identifier", plain(`${site.siteUrl}/gegevens/${id}`)],
        ["dct:title", nl(item.question.formulering)],
        ["dct:description", nl(item.description)],
        ["dct:publisher", iri(publisher)],
        ["dct:creator", iri(at(`maker-${slugify(item.creator)}`))],
        ["dcat:contactPoint", iri(contact)],
        ["dct:accessRights", iri(PUBLIC)],
        ...THEMES.map((theme) => ["dcat:theme", iri(theme)] as const),
        ...["gemeenten", "veiligheid", item.kind === "peiling" ? "informatiepositie" : "statistiek"].map(
          (word) => ["dcat:keyword", nl(word)] as const,
        ),
        ["dct:language", iri(DUTCH)],
        ["dct:conformsTo", iri(STANDARDS.csv)],
        ["dct:spatial", iri(NETHERLANDS)],
        ...period.map((found) => ["dct:temporal", iri(found.iri)] as const),
        ["dct:issued", date(page.data.datum)],
        ["dct:modified", date(page.data.beoordeeld)],
        ["dcat:landingPage", iri(landing)],
        ["foaf:page", iri(`${site.siteUrl}/over/open-data/`)],
        ...item.sources.flatMap(({ url }) => (url === null ? [] : [["dct:relation", iri(url)] as const])),
        ...files.map((file) => ["dcat:distribution", iri(at(`${id}-${file.format}`))] as const),
      ],
    },
    ...period,
    ...files.flatMap((file) => [distribution(item, file, site), checksum(item, file, site)]),
  ];
}

/** The classes of things outside that the catalogue points to; a validator cannot look them up. */
function outside(site: Site, tables: readonly PublishedTable[]): Resource[] {
  const typed = (address: string, type: string): Resource => ({ iri: address, types: [type], properties: [] });
  const themeNames = ["Justitie, rechtsstelsel en openbare veiligheid", "Overheid en publieke sector"];
  const pages = new Set([...tables.map(({ page }) => site.siteUrl + page.url), `${site.siteUrl}/over/open-data/`]);
  return [
    typed(DUTCH, "dct:LinguisticSystem"),
    typed(PUBLIC, "dct:RightsStatement"),
    typed(NETHERLANDS, "dct:Location"),
    typed(LICENCE.url, "dct:LicenseDocument"),
    ...Object.values(STANDARDS).map((standard) => typed(standard, "dct:Standard")),
    typed(SHA256, "spdx:ChecksumAlgorithm"),
    ...THEMES.map((theme, index) => ({
      iri: theme,
      types: ["skos:Concept"],
      properties: [["skos:prefLabel", nl(themeNames[index] ?? "")] as const],
    })),
    ...Object.values(FILE_TYPES).map((type) => typed(type, "dct:MediaTypeOrExtent")),
    ...["text/csv", "application/json"].map((type) =>
      typed(`https://www.iana.org/assignments/media-types/${type}`, "dct:MediaType"),
    ),
    ...[...pages].map((page) => typed(page, "foaf:Document")),
    ...tables.map(({ id }) => typed(site.siteUrl + csvwUrl(id), "foaf:Document")),
  ];
}

/** The catalogue of all tables in DCAT-AP-NL 3.0, as resources for Turtle and JSON-LD. */
export function catalogue(site: Site): Resource[] {
  const { at, publisher, contact } = names(site);
  const { settings } = site.data;
  const tables = publishedTables(site);
  const creators = new Map(tables.map((item) => [at(`maker-${slugify(item.creator)}`), item.creator]));
  const agent = (address: string, name: string): Resource => ({
    iri: address,
    types: ["foaf:Agent", "foaf:Organization"],
    properties: [["foaf:name", nl(name)]],
  });
  return [
    {
      iri: at("catalogus"),
      types: ["dcat:Catalog"],
      properties: [
        ["dct:identifier", plain(at("catalogus"))],
        ["dct:title", nl(`${settings.naam}: gegevens`)],
        ["dct:description", nl(settings.omschrijving)],
        ["dct:publisher", iri(publisher)],
        ["dct:creator", iri(publisher)],
        ["dcat:contactPoint", iri(contact)],
        ["dct:license", iri(LICENCE.url)],
        ["dct:language", iri(DUTCH)],
        ["dct:spatial", iri(NETHERLANDS)],
        ["dct:modified", date(dataVersion(site))],
        ["foaf:homepage", iri(`${site.siteUrl}/over/open-data/`)],
        ...tables.map(({ id }) => ["dcat:dataset", iri(at(id))] as const),
      ],
    },
    agent(publisher, settings.uitgever),
    contactPoint(site),
    ...[...creators].map(([address, name]) => agent(address, name)),
    ...tables.flatMap((item) => dataset(item, site)),
    ...outside(site, tables),
  ];
}

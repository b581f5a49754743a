import type { Page } from "../dossier/page.ts";
import type { Site } from "../dossier/site.ts";
import { LICENCE } from "./licence.ts";
import { dataVersion, publishedTables, type DataFile, type PublishedTable } from "./published-table.ts";

/** Address of the page about the data. */
export const OPEN_DATA_URL = "/over/open-data/";

function download(file: DataFile, site: Site): object {
  return {
    "@type": "DataDownload",
    encodingFormat: file.mediaType,
    contentUrl: site.siteUrl + file.url,
    contentSize: `${file.bytes} B`,
    sha256: file.sha256,
  };
}

/** Figures of a table for search engines: the same cells as in the table and the files. */
function measured({ table }: PublishedTable): object[] {
  return table.rows.flatMap(({ option, cells }) =>
    cells.flatMap(({ outcome, text }, index) =>
      outcome === null
        ? []
        : [
            {
              "@type": "PropertyValue",
              propertyID: outcome.id,
              name: `${option.naam}, ${table.waves[index]?.naam ?? outcome.wave}`,
              value: outcome.shareInPercent ?? outcome.amount?.value ?? outcome.rank ?? text,
              ...(outcome.shareInPercent === null ? {} : { unitText: "procent" }),
              ...(outcome.amount == null ? {} : { unitText: outcome.amount.unit }),
            },
          ],
    ),
  );
}

/** A table as schema.org `Dataset`, for the page that explains it. */
function datasetOf(item: PublishedTable, site: Site): object {
  const { id, question, page, years } = item;
  const [first, last] = [years[0], years.at(-1)];
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: question.formulering,
    description: item.description,
    url: `${site.siteUrl}${page.url}#tabel-${id}`,
    identifier: `${site.siteUrl}/gegevens/${id}`,
    inLanguage: "nl",
    isAccessibleForFree: true,
    license: LICENCE.url,
    dateModified: page.data.beoordeeld,
    ...(first === undefined || last === undefined
      ? {}
      : { temporalCoverage: first === last ? String(first) : `${first}/${last}` }),
    creator: { "@type": "Organization", name: item.creator },
    publisher: { "@type": "Organization", name: site.data.settings.uitgever },
    includedInDataCatalog: { "@type": "DataCatalog", url: `${site.siteUrl}/over/open-data/` },
    variableMeasured: measured(item),
    distribution: [download(item.csv, site), download(item.json, site)],
  };
}

/** The tables that a page explains, as datasets for search engines. */
export function datasetsOf(page: Page, site: Site): object[] {
  return publishedTables(site)
    .filter((item) => item.page === page)
    .map((item) => datasetOf(item, site));
}

/** The catalogue of all tables for search engines, for the page about open data. */
export function dataCatalogue(site: Site): object {
  const { settings } = site.data;
  return {
    "@context": "https://schema.org",
    "@type": "DataCatalog",
    name: `${settings.naam}: gegevens`,
    description: settings.omschrijving,
    url: `${site.siteUrl}/over/open-data/`,
    license: LICENCE.url,
    inLanguage: "nl",
    version: dataVersion(site),
    publisher: { "@type": "Organization", name: settings.uitgever },
    dataset: publishedTables(site).map(({ id, page }) => ({
      "@type": "Dataset",
      "@id": `${site.siteUrl}${page.url}#tabel-${id}`,
      url: `${site.siteUrl}${page.url}#tabel-${id}`,
    })),
  };
}

import { createHash } from "node:crypto";
import { dataUrls } from "../dossier/markdown-context.ts";
import type { Page } from "../dossier/page.ts";
import type { Site } from "../dossier/site.ts";
import { questionCsv, questionJson } from "../dossier/survey-export.ts";
import { sourcesOf, surveyTable, type SurveyTable } from "../dossier/survey-table.ts";
import { allTables, type DataTable } from "../dossier/tables.ts";
import { showsTable } from "../markdown/block-directives.ts";
import { NOT_PUBLISHED } from "../schemas/fields.ts";
import { FIGURES_FOLDER } from "../schemas/parts.ts";
import type { Source } from "../schemas/source.ts";

/** A file of a table: its address below the site, its text, and what a catalogue says about it. */
export interface DataFile {
  readonly url: string;
  readonly format: "csv" | "json";
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A table as the outside world sees it: where it stands, from which sources it comes, and its files. */
export interface PublishedTable extends DataTable {
  readonly id: string;
  readonly table: SurveyTable;
  /** The page that explains the table. */
  readonly page: Page;
  readonly description: string;
  readonly sources: readonly Source[];
  /** Organisation that made the figures; a news item about them is a source and no maker. */
  readonly creator: string;
  /** Years of its measurements, those that are known, in order. */
  readonly years: readonly number[];
  readonly csv: DataFile;
  readonly json: DataFile;
}

function fileOf(url: string, text: string): DataFile {
  const isCsv = url.endsWith(".csv");
  return {
    url,
    format: isCsv ? "csv" : "json",
    mediaType: isCsv ? "text/csv" : "application/json",
    bytes: Buffer.byteLength(text),
    sha256: createHash("sha256").update(text).digest("hex"),
  };
}

/** The page that holds a table: the survey topic of its question, or the page of the figures that shows it. */
export function pageOfTable({ kind, question }: DataTable, pages: readonly Page[]): Page | undefined {
  return pages.find((page) =>
    kind === "peiling"
      ? page.type === "surveyTopic" && page.data.vragen.includes(question.id)
      : page.part?.folder === FIGURES_FOLDER && showsTable(page.body, question.id),
  );
}

function describe({ question }: DataTable): string {
  const message = question.boodschap.replace(/\.$/, "");
  const warning = question.waarschuwing === undefined ? "" : ` ${question.waarschuwing}`;
  return `${message}. Populatie: ${question.populatie}.${warning}`;
}

let known: { readonly site: Site; readonly tables: readonly PublishedTable[] } | null = null;

/** Every table of the site with its page and files. Several files describe the same tables, so the last answer is kept. */
export function publishedTables(site: Site): readonly PublishedTable[] {
  if (known?.site === site) return known.tables;
  const tables = allTables(site.data).flatMap((item): PublishedTable[] => {
    const page = pageOfTable(item, site.pages);
    if (page === undefined) return []; // a problem of its own: then nothing is built
    const { question, survey } = item;
    const table = surveyTable(question, survey);
    const urls = dataUrls(question.id);
    return [
      {
        ...item,
        id: question.id,
        table,
        page,
        description: describe(item),
        sources: [...new Set([question.bron, ...sourcesOf(table)])].flatMap((id) => site.data.sources.get(id) ?? []),
        creator:
          table.waves.findLast((wave) => wave.uitvoerder !== NOT_PUBLISHED)?.uitvoerder ??
          site.data.sources.get(question.bron)?.uitgever ??
          site.data.settings.uitgever,
        years: [...new Set(table.waves.flatMap((wave) => wave.jaar ?? []))].toSorted((a, b) => a - b),
        csv: fileOf(urls.csvUrl, questionCsv(question, survey)),
        json: fileOf(urls.jsonUrl, questionJson(question, survey)),
      },
    ];
  });
  known = { site, tables };
  return tables;
}

/** Newest review date of the pages with tables: the version of the data as a whole. */
export function dataVersion(site: Site): string {
  return publishedTables(site).reduce(
    (newest, { page }) => (page.data.beoordeeld > newest ? page.data.beoordeeld : newest),
    site.pages.find((page) => page.type === "home")?.data.datum ?? "",
  );
}

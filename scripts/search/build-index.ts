import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { walk } from "../content/walk.ts";
import { escapeHtml } from "../lib/html.ts";
import { pageKindLabels } from "../lib/labels.ts";
import { isTerm, type Page } from "../dossier/page.ts";
import type { Site } from "../dossier/site.ts";
import { answersOf } from "./answers.ts";
import { datasetRecords, overviewRecords } from "./records.ts";
import { readFragment } from "./fragments.ts";
import { joinHtml } from "./joiner.ts";
import { lexiconOf } from "./lexicon.ts";
import { titleMarks } from "./title-marks.ts";

/** Parts of a page that are about the page, not about its subject. */
export const NOT_INDEXED: readonly string[] = [
  "sup",
  ".summary h2",
  ".kicker",
  ".page-meta",
  ".notice",
  ".contents",
  ".sources",
  ".changes",
  ".related",
  ".downloads",
  ".chart",
  ".landing-lists",
  ".all-parts",
  ".latest",
];

/** Indexed as a language that Pagefind does not stem: its Dutch stemmer takes ge- off words (decision 0015). */
const LANGUAGE = "zxx";
/** A word in the summary of a page, or in the definition of a term, counts as this many in its text. */
const SUMMARY_WEIGHT = 8;
/** Pages sent to Pagefind at once. */
const BATCH = 50;
/**
 * Pagefind fetches its index in pieces. By itself it makes pieces of 20,000 places of words, of which a question that is
 * asked with all its word forms needs many; smaller ones make the first question a third lighter (decision 0015). A big
 * site needs bigger pieces, because the list of pieces is fetched too.
 */
const LEAST_PIECE = 2000;
/** Files for parts of Pagefind that no page uses. */
const UNUSED = /^pagefind-.*\.(?:js|css)$/;
/** The search page names its data files by these; the real, hashed names are known only after indexing. */
export const DATA_FILES = { woorden: "/assets/zoekwoorden.json", antwoorden: "/assets/zoekantwoorden.json" } as const;

function refuse(errors: readonly string[]): void {
  // Pagefind returns its errors instead of throwing them.
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}

/** The copy of a page that is indexed: compounds in parts, and the words of its titles in a hidden field. */
function copyOf(html: string, page: Page | undefined, site: Site): string {
  const { parts } = site.data.compounds;
  if (page === undefined) return joinHtml(html, parts);
  const names = isTerm(page) ? [...page.data.afkortingen, ...page.data.synoniemen] : [page.label];
  // News tells that a page is there; the page itself is what a reader looks for.
  const marks = page.type === "newsItem" ? "" : titleMarks([page.title, ...names], parts);
  const about = escapeHtml(`${pageKindLabels[page.type]} ${page.part?.label ?? ""}`);
  const copy = joinHtml(html, parts).replace(
    / class="(?:summary|definition)"/g,
    ` data-pagefind-weight="${SUMMARY_WEIGHT}"$&`,
  );
  return copy.replace(
    "<head>",
    `<head><meta content="${marks}" data-pagefind-meta="kop[content]" /><meta content="${about}" data-pagefind-meta="soortnaam[content]" />`,
  );
}

async function addPages(index: PagefindIndex, siteFolder: string, site: Site): Promise<number> {
  const files = walk(siteFolder).filter((entry) => entry.path.endsWith(".html"));
  let count = 0;
  for (let start = 0; start < files.length; start += BATCH) {
    await Promise.all(
      files.slice(start, start + BATCH).map(async ({ absolute, path }) => {
        const html = readFileSync(absolute, "utf8");
        if (!html.includes("data-pagefind-body")) return;
        const url = `/${path.replace(/(^|\/)index\.html$/, "$1")}`;
        refuse((await index.addHTMLFile({ url, content: copyOf(html, site.byUrl.get(url), site) })).errors);
        count += 1;
      }),
    );
  }
  return count;
}

/** Writes a data file under a name with its hash, and puts that name into the search page. */
function publish(siteFolder: string, address: string, content: string): void {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const hashed = address.replace(".json", `.${hash}.json`);
  mkdirSync(join(siteFolder, "assets"), { recursive: true });
  const stem = address.replace(/^\/assets\/|\.json$/g, "");
  for (const name of readdirSync(join(siteFolder, "assets")))
    if (name.startsWith(`${stem}.`)) rmSync(join(siteFolder, "assets", name));
  writeFileSync(join(siteFolder, hashed), content);
  const page = join(siteFolder, "zoeken", "index.html");
  const pattern = new RegExp(address.replace(".json", String.raw`(\.[0-9a-f]{10})?\.json`));
  writeFileSync(page, readFileSync(page, "utf8").replace(pattern, hashed));
}

/**
 * Indexes the HTML of a built site into its `pagefind/` folder, with compounds cut into parts and a record for each data
 * set, and writes the lexicon and the direct answers. Returns the number of pages indexed.
 */
export async function buildSearchIndex(siteFolder: string, site: Site): Promise<number> {
  const pageCount = walk(siteFolder).filter((entry) => entry.path.endsWith(".html")).length;
  process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] = String(Math.max(LEAST_PIECE, pageCount / 4));
  const { index, errors } = await createIndex({
    forceLanguage: LANGUAGE,
    keepIndexUrl: false,
    excludeSelectors: [...NOT_INDEXED],
    maxFragments: 1_000_000, // one file a page, so that a query fetches no more than it shows
  });
  refuse(errors);
  if (index === undefined) throw new Error("Pagefind gave no index.");
  try {
    const pages = await addPages(index, siteFolder, site);
    for (const record of [...datasetRecords(site), ...overviewRecords(site)])
      refuse((await index.addCustomRecord(record)).errors);
    const folder = join(siteFolder, "pagefind");
    rmSync(folder, { recursive: true, force: true });
    refuse((await index.writeFiles({ outputPath: folder })).errors);
    for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
    const fragments = readdirSync(join(folder, "fragment")).map((name) =>
      readFragment(readFileSync(join(folder, "fragment", name))),
    );
    publish(siteFolder, DATA_FILES.woorden, JSON.stringify(lexiconOf(fragments, site)));
    publish(siteFolder, DATA_FILES.antwoorden, JSON.stringify(answersOf(site)));
    return pages;
  } finally {
    await close();
  }
}

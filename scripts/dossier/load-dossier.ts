import { checkPages } from "../checks/index.ts";
import { loadContent, type ContentFile, type LoadedContent } from "../content/load-content.ts";
import { keptData } from "../content/kept-data.ts";
import type { DossierData, Survey } from "../content/load-data.ts";
import type { Entry } from "../content/walk.ts";
import { sortProblems, type Problem } from "../lib/problem.ts";
import { urlOfContentFile } from "../lib/urls.ts";
import { buildDate } from "../lib/today.ts";
import type { LinkTarget, MarkdownContext } from "../markdown/context.ts";
import { termIndex, type NamedTerm } from "../markdown/term-index.ts";
import type { AnyFrontMatter } from "../schemas/content-types.ts";
import { contentTypeOf, FIGURES_FOLDER, partOf } from "../schemas/parts.ts";
import { showsTable } from "../markdown/block-directives.ts";
import { COMPARE_FILE, COMPARE_TITLE, COMPARE_URL } from "./compare/compare-url.ts";
import { markdownContext, type ContextData } from "./markdown-context.ts";
import type { Page } from "./page.ts";
import { markdownOf, pageOf } from "./render-page.ts";
import { renderPages } from "./render-pages.ts";

/** Where the content is and what the outside world says: the only input of a build. */
export interface DossierOptions {
  /** Folder that holds `content/` and `_data/bron/`. */
  readonly root: string;
  /** SOURCE_DATE_EPOCH, in seconds. */
  readonly epochInSeconds?: string | undefined;
  /** Address of the site; overrides the settings file. */
  readonly siteUrl?: string | undefined;
}

/** Everything that the site is made of. */
export interface Dossier {
  readonly data: DossierData;
  readonly pages: readonly Page[];
  readonly assets: readonly Entry[];
  /** ISO date by which pages count as overdue. */
  readonly today: string;
  readonly siteUrl: string;
  readonly problems: readonly Problem[];
}

interface CachedPage {
  readonly file: ContentFile;
  readonly fingerprint: string;
  readonly page: Page;
  readonly problems: readonly Problem[];
}
const rendered = new Map<string, CachedPage>();

function titleOf(data: AnyFrontMatter): string {
  return data.titel;
}

function linkTargets(
  { files, unreadable }: LoadedContent,
  data: DossierData,
): Pick<MarkdownContext, "pages" | "terms" | "termIndex"> {
  const named: NamedTerm[] = [];
  // Nothing is built while a file is unreadable; a link to one is no second mistake.
  const pages = new Map<string, LinkTarget>(
    unreadable.map((path) => [path, { url: urlOfContentFile(path), title: path }]),
  );
  // A template makes this page; editors link to it as to their own.
  if (data.compare !== null) pages.set(COMPARE_FILE, { url: COMPARE_URL, title: COMPARE_TITLE });
  const terms = new Map<string, LinkTarget & { definition: string }>();
  for (const [path, target] of pages)
    if (contentTypeOf(path) === "term") terms.set(path.replace(/^.*\/|\.md$/g, ""), { ...target, definition: "" });
  for (const { path, url, data: front, type } of files) {
    const target = { url, title: titleOf(front) };
    pages.set(path, target);
    if (type !== "term" || !("definitie" in front)) continue;
    const slug = path.replace(/^.*\/|\.md$/g, "");
    terms.set(slug, { ...target, definition: front.definitie });
    named.push({ slug, title: target.title, synonyms: front.synoniemen, abbreviations: front.afkortingen });
  }
  return { pages, terms, termIndex: termIndex(named) };
}

/** Pages with a table: a survey topic names its questions; elsewhere the first page of the figures that shows it. */
function topicUrls(files: readonly ContentFile[], figures: Survey): Map<string, string> {
  const urls = new Map<string, string>();
  const ids = figures.questions.map((question) => question.id);
  for (const file of files) {
    const shown =
      partOf(file.path)?.folder === FIGURES_FOLDER ? ids.filter((id) => showsTable(file.split.body, id)) : [];
    const questions = "vragen" in file.data ? file.data.vragen : shown;
    for (const question of questions) if (!urls.has(question)) urls.set(question, file.url);
  }
  return urls;
}

const fingerprints = new WeakMap<DossierData, string>();

/** What of the data a body may refer to, as a text. */
function fingerprintOfData(data: DossierData): string {
  const known = fingerprints.get(data);
  if (known !== undefined) return known;
  const text = JSON.stringify([
    [...data.sources.values()].map((source) => [source.id, source.titel, source.uitgever, source.url]),
    data.survey,
    data.figures,
    data.compare !== null,
  ]);
  fingerprints.set(data, text);
  return text;
}

/** Text that changes whenever anything changes that a body may refer to; an unchanged page with the same one is not rendered again. */
function fingerprintOf(files: readonly ContentFile[], data: DossierData, assets: readonly Entry[]): string {
  return JSON.stringify([
    files.map(({ path, data: front }) => [
      path,
      titleOf(front),
      "definitie" in front ? [front.definitie, front.synoniemen, front.afkortingen] : "",
      "vragen" in front ? front.vragen : "",
    ]),
    assets.map((asset) => asset.path),
    fingerprintOfData(data),
  ]);
}

/**
 * Reads, checks and renders the whole dossier. Bad input never throws: it comes back as problems, all of them at once,
 * and the caller decides not to build. Unchanged files are not read, parsed or rendered again within one process.
 */
export function loadDossier(options: DossierOptions): Dossier {
  const { data, problems: dataProblems } = keptData(options.root);
  const content = loadContent(options.root);
  const assets = new Set(content.assets.map((asset) => asset.path));
  const contextData: ContextData = {
    data: { sources: data.sources, survey: data.survey, figures: data.figures },
    content: { ...linkTargets(content, data), assets },
    topicUrls: topicUrls(content.files, data.figures),
  };
  const context = markdownContext(contextData);
  const fingerprint = fingerprintOf(content.files, data, content.assets);
  const isFresh = (file: ContentFile): boolean => {
    const known = rendered.get(file.file);
    return known?.file === file && known.fingerprint === fingerprint;
  };
  const stale = content.files.filter((file) => !isFresh(file));
  for (const [index, markdown] of renderPages(stale.map(markdownOf), context, contextData).entries()) {
    const file = stale[index];
    if (file !== undefined) rendered.set(file.file, { ...pageOf(file, markdown, context), file, fingerprint });
  }
  const results = content.files.flatMap((file) => rendered.get(file.file) ?? []);
  const pages = results.map(({ page }) => page);
  const problems: Problem[] = [...dataProblems, ...content.problems, ...results.flatMap((result) => result.problems)];
  const today = buildDate(
    options.epochInSeconds,
    pages.flatMap((page) => [page.data.datum, page.data.beoordeeld]),
  );
  problems.push(
    ...checkPages({
      data,
      pages,
      hasUnreadableFiles: content.problems.length > 0,
      unreadableFiles: content.unreadable,
      hasDataProblems: dataProblems.length > 0,
    }),
  );
  return {
    data,
    pages,
    assets: content.assets,
    today,
    siteUrl: options.siteUrl ?? data.settings.adres,
    problems: sortProblems(problems),
  };
}

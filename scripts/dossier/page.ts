import type { Heading, InternalLink } from "../markdown/context.ts";
import type { Html } from "../lib/html.ts";
import type { YamlResult } from "../content/yaml.ts";
import type { AnyFrontMatter, ContentType, FrontMatter } from "../schemas/content-types.ts";
import type { Part } from "../schemas/parts.ts";

/** A page of the dossier: checked front matter, its figures written out, and rendered body. `data` belongs to `type`. */
export interface BasePage<T extends ContentType> {
  readonly type: T;
  readonly data: FrontMatter<T>;
  readonly file: string;
  readonly path: string;
  readonly url: string;
  readonly title: string;
  /** Short title for menus and breadcrumbs. */
  readonly label: string;
  /** One or more sentences that say what the page holds. */
  readonly summary: string;
  /** The sentences of the summary as HTML, with their figures bound to the data. */
  readonly summarySentences: readonly Html[];
  readonly part: Part | null;
  readonly bodyHtml: string;
  readonly bodyLine: number;
  readonly body: string;
  readonly yaml: YamlResult;
  readonly headings: readonly Heading[];
  readonly links: readonly InternalLink[];
  readonly citedSources: readonly string[];
  readonly usedTerms: readonly string[];
  /** Survey questions whose chart and table the page shows. */
  readonly tables: readonly string[];
  readonly plainText: string;
  /** Next steps, rendered. */
  readonly nextStepsHtml: readonly string[];
}

export type Page = { [T in ContentType]: BasePage<T> }[ContentType];
export type PageOf<T extends ContentType> = BasePage<T>;

/** Every page but a term. */
export type ArticlePage = Exclude<Page, { type: "term" }>;

export function isTerm(page: Page): page is PageOf<"term"> {
  return page.type === "term";
}

export function isExample(page: Page): page is PageOf<"example"> {
  return page.type === "example";
}

export function isArticle(page: Page): page is ArticlePage {
  return page.type !== "term";
}

/** The sentence or sentences that introduce a page in lists and metadata. */
export function summaryOf(data: AnyFrontMatter): string {
  return "kort" in data ? data.kort.join(" ") : data.definitie;
}

import type { ContentFile } from "../content/load-content.ts";
import type { Problem } from "../lib/problem.ts";
import type { MarkdownContext, RenderedBody } from "../markdown/context.ts";
import { renderBody, renderInline, type BodySource } from "../markdown/engine.ts";
import { partOf } from "../schemas/parts.ts";
import { frontMatterFigures } from "./front-matter-figures.ts";
import { summaryOf, type Page } from "./page.ts";

/** The Markdown of a page: its body, and its next steps with the line on which each stands. */
export interface PageMarkdown extends BodySource {
  readonly steps: ReadonlyArray<{ readonly text: string; readonly line: number }>;
}

/** What became of that Markdown. */
export interface RenderedMarkdown {
  readonly body: RenderedBody;
  readonly steps: ReadonlyArray<Pick<RenderedBody, "html" | "links" | "problems">>;
}

/** The Markdown of a file, as plain data that can go to another thread. */
export function markdownOf({ file, path, split, data }: ContentFile): PageMarkdown {
  const steps = "vervolg" in data ? data.vervolg : [];
  return {
    file,
    path,
    body: split.body,
    bodyLine: split.bodyLine,
    declaredSources: data.bronnen,
    steps: steps.map((text, index) => ({ text, line: split.yaml?.locate(["vervolg", index]).line ?? 1 })),
  };
}

/** Renders the body and the next steps of a page. Never throws on content. */
export function renderMarkdown({ steps, ...source }: PageMarkdown, context: MarkdownContext): RenderedMarkdown {
  return {
    body: renderBody(source, context),
    steps: steps.map(({ text, line }) => renderInline(text, { ...source, bodyLine: line }, context)),
  };
}

/** Puts a page together from its file and its rendered Markdown. */
export function pageOf(
  file: ContentFile,
  { body, steps }: RenderedMarkdown,
  context: MarkdownContext,
): { page: Page; problems: Problem[] } {
  const { split } = file;
  const { data, summarySentences, problems } = frontMatterFigures(file, context);
  const page = {
    type: file.type,
    data,
    file: file.file,
    path: file.path,
    url: file.url,
    title: data.titel,
    label: ("menutitel" in data ? data.menutitel : undefined) ?? data.titel,
    summary: summaryOf(data),
    summarySentences,
    part: partOf(file.path),
    bodyHtml: body.html,
    bodyLine: split.bodyLine,
    body: split.body,
    yaml: split.yaml,
    headings: body.headings,
    links: [...body.links, ...steps.flatMap((step) => step.links)],
    citedSources: body.citedSources,
    usedTerms: body.usedTerms,
    tables: body.tables,
    plainText: body.plainText,
    nextStepsHtml: steps.map((step) => step.html),
  } as Page; // the schema of `type` made `data`
  return { page, problems: [...problems, ...body.problems, ...steps.flatMap((step) => step.problems)] };
}

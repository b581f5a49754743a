import { benchmarkTable, type TableSource } from "#components/benchmark-table.ts";
import { downloadLink } from "#components/download-link.ts";
import { figureInText } from "#components/figure-in-text.ts";
import { html } from "../lib/html.ts";
import type { DossierData } from "../content/load-data.ts";
import type { MarkdownContext } from "../markdown/context.ts";
import { cellText, sourcesOf, surveyTable } from "./survey-table.ts";
import { allOutcomes, allTables } from "./tables.ts";

/** Predictable addresses of the data files of a survey question. */
export function dataUrls(questionId: string): { csvUrl: string; jsonUrl: string } {
  return { csvUrl: `/gegevens/${questionId}.csv`, jsonUrl: `/gegevens/${questionId}.json` };
}

/** What a Markdown context is made of: plain data, which can go to another thread. */
export interface ContextData {
  readonly data: Pick<DossierData, "sources" | "survey" | "figures">;
  readonly content: Pick<MarkdownContext, "pages" | "assets" | "terms" | "termIndex">;
  /** The address of the page with the table of a question. */
  readonly topicUrls: ReadonlyMap<string, string>;
}

/** Connects Markdown to pages, terms, sources and the survey. */
export function markdownContext({ data, content, topicUrls }: ContextData): MarkdownContext {
  const outcomes = allOutcomes(data);
  const tables = new Map(allTables(data).map((table) => [table.question.id, table]));
  const sourceOf = (id: string): TableSource => {
    const source = data.sources.get(id);
    return { title: source?.titel ?? id, publisher: source?.uitgever ?? "", url: source?.url ?? null };
  };
  return {
    ...content,
    sourceIds: new Set(data.sources.keys()),
    outcomeIds: new Set([...data.survey.outcomeIds, ...data.figures.outcomeIds]),
    questionIds: new Set(tables.keys()),
    figureText: (id) => cellText(outcomes.get(id)?.outcome ?? null),
    figure(id) {
      const found = outcomes.get(id);
      if (found === undefined) return html``; // the row has a mistake of its own, so nothing is built
      const { outcome, question, wave } = found;
      const option = question?.opties.find((candidate) => candidate.id === outcome.option)?.naam ?? outcome.option;
      const page = topicUrls.get(outcome.question);
      const answers =
        question?.basis === "niet gepubliceerd"
          ? "aantal respondenten niet gepubliceerd"
          : `${String(question?.basis)} antwoorden`;
      const base = question?.basisToelichting ?? answers;
      const context = `${option}, meting ${wave?.naam ?? outcome.wave}, ${base}`;
      return figureInText({
        text: cellText(outcome),
        url: page === undefined ? null : `${page}#uitkomst-${id.toLowerCase()}`,
        context,
      });
    },
    table(id) {
      const found = tables.get(id);
      if (found === undefined)
        throw new Error(`No survey question ${id}; the content check lets only known ids through.`);
      const { question, survey } = found;
      const table = surveyTable(question, survey);
      return benchmarkTable({
        table,
        source: sourceOf(question.bron),
        otherSources: sourcesOf(table)
          .filter((source) => source !== question.bron)
          .map(sourceOf),
        ...dataUrls(id),
      });
    },
    download: (id) => downloadLink({ name: tables.get(id)?.question.formulering ?? id, ...dataUrls(id) }),
  };
}

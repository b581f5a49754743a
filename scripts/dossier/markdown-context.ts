import { benchmarkTable } from "#components/benchmark-table.ts";
import { downloadLink } from "#components/download-link.ts";
import { figureInText } from "#components/figure-in-text.ts";
import { html } from "../lib/html.ts";
import type { DossierData } from "../content/load-data.ts";
import type { MarkdownContext } from "../markdown/context.ts";
import type { Outcome } from "../schemas/survey.ts";
import { cellText, surveyTable } from "./survey-table.ts";

/** Predictable addresses of the data files of a survey question. */
export function dataUrls(questionId: string): { csvUrl: string; jsonUrl: string } {
  return { csvUrl: `/gegevens/${questionId}.csv`, jsonUrl: `/gegevens/${questionId}.json` };
}

/** Connects Markdown to pages, terms, sources and the survey. `topicUrls` maps a question to the page with its table. */
export function markdownContext(
  data: DossierData,
  content: Pick<MarkdownContext, "pages" | "assets" | "terms" | "termIndex">,
  topicUrls: ReadonlyMap<string, string>,
): MarkdownContext {
  const outcomes = new Map<string, Outcome>(data.survey.outcomes.map((outcome) => [outcome.id, outcome]));
  const questions = new Map(data.survey.questions.map((question) => [question.id, question]));
  const waves = new Map(data.survey.waves.map((wave) => [wave.id, wave]));
  return {
    ...content,
    sourceIds: new Set(data.sources.keys()),
    outcomeIds: data.survey.outcomeIds,
    questionIds: new Set(questions.keys()),
    figure(id) {
      const outcome = outcomes.get(id);
      if (outcome === undefined) return html``; // the row has a mistake of its own, so nothing is built
      const question = questions.get(outcome.question);
      const option = question?.opties.find((candidate) => candidate.id === outcome.option)?.naam ?? outcome.option;
      const page = topicUrls.get(outcome.question);
      const base =
        question?.basis === "niet gepubliceerd"
          ? "aantal respondenten niet gepubliceerd"
          : `${String(question?.basis)} antwoorden`;
      const context = `${option}, meting ${waves.get(outcome.wave)?.naam ?? outcome.wave}, ${base}`;
      return figureInText({
        text: cellText(outcome),
        url: page === undefined ? null : `${page}#uitkomst-${id.toLowerCase()}`,
        context,
      });
    },
    table(id) {
      const question = questions.get(id);
      if (question === undefined)
        throw new Error(`No survey question ${id}; the content check lets only known ids through.`);
      const source = data.sources.get(question.bron);
      return benchmarkTable({
        table: surveyTable(question, data.survey),
        source: { title: source?.titel ?? question.bron, publisher: source?.uitgever ?? "", url: source?.url ?? null },
        ...dataUrls(id),
      });
    },
    download: (id) => downloadLink({ name: questions.get(id)?.formulering ?? id, ...dataUrls(id) }),
  };
}

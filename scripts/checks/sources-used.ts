import type { Problem } from "../lib/problem.ts";
import { toolSources } from "../content/tool-references.ts";
import type { CheckInput } from "./check.ts";

export const name = "ongebruikte-bronnen";
export const description = "Elke bron hoort bij minstens één pagina, een hulpmiddel of de gegevens van de peiling.";

export function check({ data, pages, hasUnreadableFiles }: CheckInput): Problem[] {
  if (hasUnreadableFiles) return [];
  const used = new Set(pages.flatMap((page) => page.data.bronnen));
  for (const survey of [data.survey, data.figures]) {
    for (const wave of survey.waves) used.add(wave.bron);
    for (const question of survey.questions) used.add(question.bron);
    for (const outcome of survey.outcomes) used.add(outcome.source);
  }
  for (const { id } of toolSources(data.tools)) used.add(id);
  return [...data.sources.values()]
    .filter((source) => !used.has(source.id))
    .map((source) => ({
      file: source.file,
      line: source.line,
      column: 1,
      what: `Geen pagina gebruikt bron "${source.id}".`,
      todo: "Noem de bron in het veld bronnen van een pagina, of verwijder hem.",
      rule: name,
    }));
}

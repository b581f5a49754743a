import { surveyFile, type Survey, type SurveyKind } from "../content/load-survey.ts";
import type { Problem } from "../lib/problem.ts";
import type { CheckInput } from "./check.ts";

export const name = "volledige-golf";
export const description =
  "Heeft een vraag in een golf een uitkomst, dan heeft elke optie er een: onbekend wordt gezegd, niet weggelaten.";

/** Options without a row in a wave that has rows of the question. Looks at each outcome once. */
function gaps(kind: SurveyKind, { questions, outcomes }: Survey): Problem[] {
  const cells = new Map<string, Map<string, { firstRow: number; options: Set<string> }>>();
  for (const outcome of outcomes) {
    const waves = cells.get(outcome.question) ?? new Map<string, { firstRow: number; options: Set<string> }>();
    cells.set(outcome.question, waves);
    const seen = waves.get(outcome.wave) ?? { firstRow: outcome.row, options: new Set<string>() };
    waves.set(outcome.wave, seen);
    seen.options.add(outcome.option);
  }
  return questions.flatMap((question) =>
    [...(cells.get(question.id) ?? [])].flatMap(([wave, { firstRow, options }]) =>
      question.opties
        .filter((option) => !options.has(option.id))
        .map((option) => ({
          file: surveyFile(kind, "outcomes"),
          line: firstRow,
          column: 3,
          what: `Vraag "${question.id}" heeft in golf ${wave} geen rij voor optie "${option.id}".`,
          todo: 'Voeg de rij toe; is het cijfer er niet, gebruik dan de status "niet-gepubliceerd".',
          rule: name,
        })),
    ),
  );
}

export function check({ data, hasDataProblems = false }: CheckInput): Problem[] {
  return hasDataProblems ? [] : [...gaps("peiling", data.survey), ...gaps("cijfers", data.figures)];
}

import type { Problem } from "../lib/problem.ts";
import type { CheckInput } from "./check.ts";

export const name = "volledige-golf";
export const description =
  "Heeft een vraag in een golf een uitkomst, dan heeft elke optie er een: onbekend wordt gezegd, niet weggelaten.";

export function check({ data, hasDataProblems = false }: CheckInput): Problem[] {
  if (hasDataProblems) return [];
  const { questions, waves, outcomes } = data.survey;
  return questions.flatMap((question) =>
    waves.flatMap((wave) => {
      const rows = outcomes.filter((outcome) => outcome.question === question.id && outcome.wave === wave.id);
      const first = rows[0];
      if (first === undefined) return [];
      return question.opties
        .filter((option) => !rows.some((row) => row.option === option.id))
        .map((option) => ({
          file: "_data/bron/peiling/uitkomsten.csv",
          line: first.row,
          column: 3,
          what: `Vraag "${question.id}" heeft in golf ${wave.id} geen rij voor optie "${option.id}".`,
          todo: 'Voeg de rij toe; is het cijfer er niet, gebruik dan de status "niet-gepubliceerd".',
          rule: name,
        }));
    }),
  );
}

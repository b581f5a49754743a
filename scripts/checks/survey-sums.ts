import { formatNumber } from "../lib/format.ts";
import type { Problem } from "../lib/problem.ts";
import type { Outcome, Question, Wave } from "../schemas/survey.ts";

export const name = "sommen";
export const description =
  "Een vraag met één antwoord telt op tot 100%, of zegt waarom niet; een rangorde heeft geen dubbele plaatsen.";

function sumOf(rows: readonly Outcome[]): number | null {
  if (rows.length === 0 || rows.some((row) => row.shareInPercent === null)) return null;
  return Math.round(rows.reduce((sum, row) => sum + (row.shareInPercent ?? 0), 0) * 10) / 10;
}

/** Sum of the published shares of one question in one wave, rounded to a tenth; null when a share is missing. */
export function sumOfShares(question: Question, wave: string, outcomes: readonly Outcome[]): number | null {
  return sumOf(outcomes.filter((outcome) => outcome.question === question.id && outcome.wave === wave));
}

/** Outcomes by question and wave, so that a large file is read once and not once a table. */
function byCell(outcomes: readonly Outcome[]): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = `${outcome.question}\n${outcome.wave}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [outcome]);
    else group.push(outcome);
  }
  return groups;
}

/** Checks sums and ranks of every question in every wave. `place` finds the line of a question in its file. */
export function check(
  survey: { questions: readonly Question[]; waves: readonly Wave[]; outcomes: readonly Outcome[] },
  place: (questionIndex: number) => { file: string; line: number; column: number },
): Problem[] {
  const cells = byCell(survey.outcomes);
  return survey.questions.flatMap((question, index) =>
    survey.waves.flatMap((wave) => {
      const rows = cells.get(`${question.id}\n${wave.id}`) ?? [];
      const problems: Problem[] = [];
      const sum = question.soort === "enkel" ? sumOf(rows) : null;
      if (sum !== null && sum !== 100 && question.afwijkendeSom === null) {
        problems.push({
          ...place(index),
          what: `De antwoorden op "${question.id}" zijn in golf ${wave.id} samen ${formatNumber(sum)}%, geen 100%.`,
          todo: "Controleer de aandelen, of zet de reden in het veld afwijkendeSom.",
          rule: name,
        });
      }
      const ranks = rows.filter((outcome) => outcome.rank !== null).map((outcome) => outcome.rank);
      if (new Set(ranks).size !== ranks.length) {
        problems.push({
          ...place(index),
          what: `De rangorde van "${question.id}" heeft in golf ${wave.id} een dubbele plaats.`,
          todo: "Geef elke optie een eigen rang.",
          rule: name,
        });
      }
      return problems;
    }),
  );
}

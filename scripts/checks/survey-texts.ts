import { formatShare } from "../lib/format.ts";
import type { Problem } from "../lib/problem.ts";
import type { Outcome, Question } from "../schemas/survey.ts";
import { contradictions, isSumOfShares, isTotal, typedFigures, type TypedFigure } from "./figures-in-text.ts";

export const name = "peilingteksten";
export const description =
  "Cijfers in de boodschap, de kanttekeningen en de reden bij een som zijn gelijk aan de uitkomsten.";

/** A text of a question with the path to it, and the outcomes that its figures may come from. */
interface QuestionText {
  readonly path: readonly PropertyKey[];
  readonly text: string;
  readonly allowed: readonly Outcome[];
}

function textsOf(question: Question, own: readonly Outcome[], sameSource: readonly Outcome[]): readonly QuestionText[] {
  const reason = question.afwijkendeSom;
  return [
    { path: ["boodschap"], text: question.boodschap, allowed: own },
    ...(reason === null ? [] : [{ path: ["afwijkendeSom"], text: reason, allowed: own }]),
    ...question.kanttekeningen.map(({ tekst }, index) => ({
      path: ["kanttekeningen", index, "tekst"],
      text: tekst,
      allowed: typedFigures(tekst).length === 0 ? own : [...new Set([...sameSource, ...own])],
    })),
  ];
}

/** 100% needs no cell; the sum of all answers is in the table, and a sum of some of them says so. */
function isKnown(figure: TypedFigure, allowed: readonly Outcome[], own: readonly Outcome[]): boolean {
  if (figure.isRough || figure.valueInPercent === 100) return true;
  if (figure.isOwnSum) return isSumOfShares(figure.valueInPercent, allowed);
  return (
    allowed.some((outcome) => outcome.shareInPercent === figure.valueInPercent) || isTotal(figure.valueInPercent, own)
  );
}

/** Checks the texts of every question. `place` finds a text of a question in its file. */
export function check(
  survey: { readonly questions: readonly Question[]; readonly outcomes: readonly Outcome[] },
  place: (questionIndex: number, path: readonly PropertyKey[]) => { file: string; line: number; column: number },
): Problem[] {
  const byQuestion = Map.groupBy(survey.outcomes, (outcome) => outcome.question);
  const bySource = Map.groupBy(survey.outcomes, (outcome) => outcome.source);
  return survey.questions.flatMap((question, index) => {
    const own = byQuestion.get(question.id) ?? [];
    return textsOf(question, own, bySource.get(question.bron) ?? []).flatMap(({ path, text, allowed }) => {
      const wrong = new Map(
        contradictions(text, survey.questions, allowed).map(({ figure, outcome }) => [figure.offset, outcome]),
      );
      return typedFigures(text).flatMap((figure): Problem[] => {
        const outcome = wrong.get(figure.offset);
        if (outcome === undefined && isKnown(figure, allowed, own)) return [];
        const what =
          outcome === undefined
            ? `"${figure.text}" staat niet in de uitkomsten bij "${question.id}".`
            : `"${figure.text}" spreekt de gegevens tegen: uitkomst ${outcome.id} is ${formatShare(outcome.shareInPercent ?? 0)}.`;
        const todo =
          "Maak de zin gelijk aan uitkomsten.csv, of schrijf er (eigen optelling) achter als het een som is.";
        return [{ ...place(index, path), what, todo, rule: name }];
      });
    });
  });
}

import type { Outcome, Question } from "../../schemas/survey.ts";
import { cellText, STATUS_WORDS, type SurveyTable } from "../survey-table.ts";

/** Answers that the form adds to those of the survey. */
export const NO = "nee";
export const DO_NOT_KNOW = "weet-niet";

/** An answer that a reader can give, with what the survey found for it. */
export interface CompareAnswer {
  readonly id: string;
  readonly label: string;
  /** The outcome of the newest wave; null for an answer that only the form has. */
  readonly outcome: Outcome | null;
  /** What the survey says of it, as its table cell does. */
  readonly figure: string;
}

/** One answer to choose, or several? */
export function inputOf(question: Question): "radio" | "checkbox" {
  return question.soort === "enkel" || question.soort === "stelling" ? "radio" : "checkbox";
}

/**
 * The answers to a question: its options with the figures of the newest wave. A statement without a "no" gets one, and a
 * question with one answer gets "weet ik niet".
 */
export function answersOf(table: SurveyTable): readonly CompareAnswer[] {
  const { question, rows } = table;
  const options = rows.map(({ option, cells }) => {
    const cell = cells.at(-1);
    const outcome = cell?.outcome ?? null;
    return { id: option.id, label: option.naam, outcome, figure: cell?.text ?? cellText(null) };
  });
  if (inputOf(question) === "checkbox") return options;
  const added = (id: string, label: string, figure: string): CompareAnswer => ({ id, label, outcome: null, figure });
  const hasNo = question.soort !== "stelling" || options.some((option) => option.id === NO);
  return [
    ...options,
    ...(hasNo ? [] : [added(NO, "Nee", STATUS_WORDS["niet-gepubliceerd"])]),
    added(DO_NOT_KNOW, "Weet ik niet", STATUS_WORDS["niet-gepubliceerd"]),
  ];
}

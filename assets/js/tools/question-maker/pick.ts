import { ALWAYS, type Question, type QuestionMakerData } from "./data.ts";

export interface Choice {
  readonly theme: string;
  readonly role: string;
  readonly moment: string;
}

/** How well a question fits a moment: 0 is best. */
function distance(question: Question, moment: string): number {
  if (moment === ALWAYS || question.moment === moment) return 0;
  return question.moment === ALWAYS ? 1 : 2;
}

/** All questions for a theme and role, those that fit the moment first. */
export function questionsFor(data: QuestionMakerData, { theme, role, moment }: Choice): Question[] {
  return data.questions
    .filter((question) => question.theme === theme && question.role === role)
    .toSorted((a, b) => distance(a, moment) - distance(b, moment));
}

/** The short list that the tool suggests. */
export function suggested(data: QuestionMakerData, choice: Choice): Question[] {
  return questionsFor(data, choice).slice(0, data.count);
}

/** A list with the item at `from` moved to `to`; a place outside the list changes nothing. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}

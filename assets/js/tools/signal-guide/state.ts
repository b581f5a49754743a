import { walkFlow } from "../../../../scripts/lib/flow.ts";
import { entry, readChoices, writeChoices, type Answers } from "../engine/choices.ts";
import { isDay } from "../engine/dates.ts";
import type { Entries } from "../engine/link.ts";
import type { Outcome, Question, SignalGuideData } from "./data.ts";

/** Answers, and the question or outcome in sight. There is no text that a user typed. */
export interface State {
  readonly answers: Answers;
  /** Id of the question or outcome in sight; empty for the first question. */
  readonly at: string;
  /** ISO date on which an outcome was reached, or empty. */
  readonly date: string;
}

export const EMPTY: State = { answers: new Map(), at: "", date: "" };

/** Where the answers lead: the questions on the way and the outcome, with the place of the one in sight. */
export interface Position {
  readonly asked: readonly Question[];
  readonly outcome: Outcome | null;
  /** Place in `asked` of the question in sight; the length of `asked` when the outcome is. */
  readonly index: number;
}

export function positionOf(data: SignalGuideData, state: State): Position {
  const walk = walkFlow(data, state.answers);
  const asked = walk.asked.flatMap((id) => data.questions.find((question) => question.id === id) ?? []);
  const outcome = data.outcomes.find(({ id }) => id === walk.outcome) ?? null;
  if (outcome !== null && outcome.id === state.at) return { asked, outcome, index: asked.length };
  return { asked, outcome, index: Math.max(0, walk.asked.indexOf(state.at)) };
}

/** The state one step further; null while the question in sight has no answer. */
export function forward(data: SignalGuideData, state: State, date: string): State | null {
  const { asked, outcome, index } = positionOf(data, state);
  const question = asked[index];
  if (question === undefined || !state.answers.has(question.id)) return null;
  const next = asked[index + 1];
  if (next !== undefined) return { ...state, at: next.id };
  return outcome === null ? null : { ...state, at: outcome.id, date: state.date === "" ? date : state.date };
}

/** The state one step back; every answer stays. */
export function back(data: SignalGuideData, state: State): State {
  const { asked, index } = positionOf(data, state);
  return { ...state, at: asked[index - 1]?.id ?? "" };
}

export function write(data: SignalGuideData, state: State): Entries {
  return [
    ...writeChoices(state.answers, data.questions),
    ...(state.at === "" ? [] : [["bij", state.at] as const]),
    ...(state.date === "" ? [] : [["datum", state.date] as const]),
  ];
}

export function read(data: SignalGuideData, entries: Entries): { state: State; lost: number } {
  const { answers, lost } = readChoices(entries, data.questions);
  const date = entry(entries, "datum");
  const at = entry(entries, "bij");
  const { asked, outcome } = positionOf(data, { answers, at, date: "" });
  const isOnTheWay = asked.some(({ id }) => id === at) || outcome?.id === at;
  // After a change of the questions the place may be gone: go on at the last question that the answers lead to.
  const place = isOnTheWay || at === "" ? at : (asked.at(-1)?.id ?? "");
  return { state: { answers, at: place, date: isDay(date) ? date : "" }, lost };
}

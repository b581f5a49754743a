import { entry } from "../engine/choices.ts";
import type { Entries } from "../engine/link.ts";
import { ALWAYS, type Instrument, type Question, type QuestionMakerData } from "./data.ts";
import type { Choice } from "./pick.ts";

/** A question of the dossier, or one that the user wrote. */
export type Item = Question | { readonly own: string };

/** To hand in: only the questions. For oneself: with background and source. */
export type Shape = "zelf" | "indienen";

export interface State extends Choice {
  readonly instrument: string;
  readonly shape: Shape;
  /** The list, in the order of the user; null while choosing. */
  readonly list: readonly Item[] | null;
}

export const MAX_ITEMS = 20;
export const MAX_OWN = 400;

/** Nothing chosen yet: every list shows its first line. */
export function emptyState(data: QuestionMakerData): State {
  return {
    theme: data.themes[0]?.id ?? "",
    role: data.roles[0]?.id ?? "",
    moment: ALWAYS,
    instrument: "",
    shape: "zelf",
    list: null,
  };
}

/** Instruments that belong to a role. */
export function instrumentsFor(data: QuestionMakerData, role: string): Instrument[] {
  return data.instruments.filter(({ roles }) => roles.includes(role));
}

/** The chosen instrument, or the first of the role. */
export function instrumentOf(data: QuestionMakerData, { instrument, role }: State): Instrument | null {
  const fitting = instrumentsFor(data, role);
  return fitting.find(({ id }) => id === instrument) ?? fitting[0] ?? null;
}

export function isEmpty(data: QuestionMakerData, state: State): boolean {
  const empty = emptyState(data);
  return state.list === null && state.theme === empty.theme && state.role === empty.role && state.moment === ALWAYS;
}

export function write(_: QuestionMakerData, state: State): Entries {
  return [
    ["thema", state.theme],
    ["rol", state.role],
    ["moment", state.moment],
    ["instrument", state.instrument],
    ["vorm", state.shape],
    ...(state.list === null ? [] : [["lijst", "1"] as const]),
    ...(state.list ?? []).map((item) =>
      "own" in item ? (["eigen", item.own] as const) : (["vraag", `${item.id}.${item.hash}`] as const),
    ),
  ];
}

function readItems(data: QuestionMakerData, entries: Entries): { items: Item[]; lost: number } {
  const byKey = new Map(data.questions.map((question) => [`${question.id}.${question.hash}`, question]));
  const items: Item[] = [];
  let lost = 0;
  for (const [name, value] of entries) {
    const question = name === "vraag" ? byKey.get(value) : undefined;
    if (name === "vraag" && question === undefined) lost += 1;
    else if (question !== undefined && !items.includes(question)) items.push(question);
    else if (name === "eigen" && value.trim() !== "") items.push({ own: value.slice(0, MAX_OWN) });
  }
  return { items: items.slice(0, MAX_ITEMS), lost };
}

export function read(data: QuestionMakerData, entries: Entries): { state: State; lost: number } {
  const empty = emptyState(data);
  const known = (name: string, list: ReadonlyArray<{ readonly id: string }>, fallback: string): string => {
    const value = entry(entries, name);
    return list.some(({ id }) => id === value) ? value : fallback;
  };
  const { items, lost } = readItems(data, entries);
  const state: State = {
    theme: known("thema", data.themes, empty.theme),
    role: known("rol", data.roles, empty.role),
    moment: known("moment", data.moments, ALWAYS),
    instrument: known("instrument", data.instruments, ""),
    shape: entry(entries, "vorm") === "indienen" ? "indienen" : "zelf",
    list: entry(entries, "lijst") === "1" || items.length > 0 ? items : null,
  };
  return { state, lost };
}

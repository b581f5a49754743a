import { entry } from "../engine/choices.ts";
import { isDay } from "../engine/dates.ts";
import type { Entries } from "../engine/link.ts";
import type { Step, Suggestion, Theme, WorksheetData } from "./data.ts";

/** Longest text in a field, in characters. */
export const MAX_TEXT = 600;
export const MAX_SHORT = 120;

/** Something that is still open: what, who (a function) and before which day. */
export interface Todo {
  readonly text: string;
  readonly owner: string;
  /** ISO date, or empty. */
  readonly date: string;
}

/** The worksheet as filled in so far. Step 0 chooses the problem, the last one shows the sheet. */
export interface State {
  readonly step: number;
  /** Id of the theme, or empty for a problem without a lens. */
  readonly theme: string;
  readonly problem: string;
  /** Ticked suggestions: `<step>.<key>`. */
  readonly ticked: ReadonlySet<string>;
  /** Own text, by step. */
  readonly own: ReadonlyMap<string, string>;
  /** Open points, by step. */
  readonly todos: ReadonlyMap<string, Todo>;
}

export const EMPTY: State = {
  step: 0,
  theme: "",
  problem: "",
  ticked: new Set(),
  own: new Map(),
  todos: new Map(),
};

const NO_TODO: Todo = { text: "", owner: "", date: "" };

export function isEmpty(state: State): boolean {
  return (
    state.theme === "" &&
    state.problem === "" &&
    state.ticked.size === 0 &&
    state.own.size === 0 &&
    state.todos.size === 0
  );
}

export function themeOf(data: WorksheetData, state: State): Theme | null {
  return data.themes.find(({ id }) => id === state.theme) ?? null;
}

/** What a step offers: the list of the theme, or without one what fits every theme. */
export function suggestionsOf(data: WorksheetData, state: State, step: Step): readonly Suggestion[] {
  const own = step.list === null ? undefined : themeOf(data, state)?.lists[step.list];
  return own === undefined || own.length === 0 ? step.general : own;
}

/** Ticks a suggestion of a step, or takes the tick away. */
export function tick(state: State, step: Step, { key }: Suggestion, isTicked: boolean): State {
  const ticked = new Set(state.ticked);
  if (isTicked) ticked.add(`${step.id}.${key}`);
  else ticked.delete(`${step.id}.${key}`);
  return { ...state, ticked };
}

function withText<T>(map: ReadonlyMap<string, T>, id: string, value: T, isBlank: boolean): ReadonlyMap<string, T> {
  const next = new Map(map).set(id, value);
  if (isBlank) next.delete(id);
  return next;
}

export function writeOwn(state: State, id: string, text: string): State {
  return { ...state, own: withText(state.own, id, text, text === "") };
}

/** Changes a part of the open point of a step. Without words there is no open point. */
export function writeTodo(state: State, id: string, part: Partial<Todo>): State {
  const todo = { ...(state.todos.get(id) ?? NO_TODO), ...part };
  return { ...state, todos: withText(state.todos, id, todo, todo.text === "") };
}

export function write(data: WorksheetData, state: State): Entries {
  const optional = (name: string, value: string): Entries => (value === "" ? [] : [[name, value]]);
  return [
    ...optional("thema", state.theme),
    ...optional("probleem", state.problem),
    ...[...state.ticked].map((key) => ["k", key] as const),
    ...data.steps.flatMap(({ id }) => {
      const todo = state.todos.get(id) ?? NO_TODO;
      return [
        ...optional(`e-${id}`, state.own.get(id) ?? ""),
        ...optional(`o-${id}`, todo.text),
        ...optional(`w-${id}`, todo.owner),
        ...optional(`d-${id}`, todo.date),
      ];
    }),
    ["stap", String(state.step)],
  ];
}

export function read(data: WorksheetData, entries: Entries): { state: State; lost: number } {
  const theme = entry(entries, "thema");
  const isKnown = data.themes.some(({ id }) => id === theme);
  const step = Number(entry(entries, "stap"));
  let state: State = {
    ...EMPTY,
    theme: isKnown ? theme : "",
    problem: entry(entries, "probleem").slice(0, MAX_SHORT),
    step: Number.isInteger(step) && step >= 0 && step <= data.steps.length + 1 ? step : 0,
  };
  const offered = new Set(
    data.steps.flatMap((one) => suggestionsOf(data, state, one).map(({ key }) => `${one.id}.${key}`)),
  );
  const keys = entries.filter(([name]) => name === "k").map(([, value]) => value);
  const ticked = new Set(keys.filter((key) => offered.has(key)));
  for (const { id } of data.steps) {
    const date = entry(entries, `d-${id}`);
    state = writeOwn(state, id, entry(entries, `e-${id}`).slice(0, MAX_TEXT));
    state = writeTodo(state, id, {
      text: entry(entries, `o-${id}`).slice(0, MAX_TEXT),
      owner: entry(entries, `w-${id}`).slice(0, MAX_SHORT),
      date: isDay(date) ? date : "",
    });
  }
  const lost = new Set(keys).size - ticked.size + (theme === "" || isKnown ? 0 : 1);
  return { state: { ...state, ticked }, lost };
}

/** After another theme was chosen: ticks that the new theme does not offer go, what was typed stays. */
export function chooseTheme(data: WorksheetData, state: State, theme: string): State {
  return read(data, write(data, { ...state, theme })).state;
}

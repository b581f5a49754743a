import { dayInWords } from "../engine/dates.ts";
import type { Block, Report, Section } from "../engine/report.ts";
import type { Step, WorksheetData } from "./data.ts";
import { isEmpty, suggestionsOf, themeOf, type State } from "./state.ts";

/** Heading of the to-do list. */
export const TODO = "Takenlijst";

/** Lines of a step: what was ticked, then what was typed, a line each. */
export function linesOfStep(data: WorksheetData, state: State, step: Step): string[] {
  const ticked = suggestionsOf(data, state, step)
    .filter(({ key }) => state.ticked.has(`${step.id}.${key}`))
    .map(({ text }) => text);
  const own = (state.own.get(step.id) ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return [...ticked, ...own];
}

function stepSection(data: WorksheetData, state: State, step: Step, at: number): Section {
  const lines = linesOfStep(data, state, step);
  const block: Block =
    lines.length === 0
      ? { kind: "text", text: "Nog niet ingevuld." }
      : { kind: "list", items: lines.map((text) => ({ text })) };
  return { heading: `${at + 1}. ${step.name}`, blocks: [block] };
}

function todoRows(data: WorksheetData, state: State): string[][] {
  return data.steps.flatMap(({ id, name }) => {
    const todo = state.todos.get(id);
    if (todo === undefined) return [];
    return [
      [
        todo.text.replace(/\s*\n\s*/g, "; "),
        name,
        todo.owner === "" ? "nog te bepalen" : todo.owner,
        todo.date === "" ? "nog te bepalen" : dayInWords(todo.date),
      ],
    ];
  });
}

/** The filled worksheet with its to-do list; null while nothing is filled in. */
export function report(data: WorksheetData, state: State): Report | null {
  if (isEmpty(state)) return null;
  const theme = themeOf(data, state);
  const todos = todoRows(data, state);
  const columns = ["Open punt", "Stap", "Wie (functie)", "Vóór"];
  const problem = state.problem === "" ? (theme?.label ?? "een probleem zonder naam") : state.problem;
  return {
    title: `Lens-werkblad: ${problem}`,
    intro: [data.note],
    sections: [
      ...data.steps.map((step, at) => stepSection(data, state, step, at)),
      {
        heading: TODO,
        blocks: [
          todos.length === 0
            ? { kind: "text", text: "Er staan geen open punten op het blad." }
            : { kind: "table", caption: "Open punten met wie en wanneer", columns, rows: todos },
        ],
      },
      ...(theme === null
        ? []
        : [{ heading: "Lees hierbij", blocks: [{ kind: "list" as const, items: [theme.page] }] }]),
    ],
    rows: [
      ["stap", "soort", "tekst", "wie", "vóór"],
      ...data.steps.flatMap((step) => [
        ...linesOfStep(data, state, step).map((text) => [step.name, "ingevuld", text, "", ""]),
        ...(state.todos.has(step.id)
          ? [
              [
                step.name,
                "open punt",
                state.todos.get(step.id)?.text ?? "",
                state.todos.get(step.id)?.owner ?? "",
                state.todos.get(step.id)?.date ?? "",
              ],
            ]
          : []),
      ]),
    ],
  };
}

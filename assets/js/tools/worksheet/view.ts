import { h, type Child } from "../engine/dom.ts";
import { sectionView } from "../engine/report-view.ts";
import { checkboxes, moveButton, moveRow, select, stepHeading, textField } from "../engine/steps.ts";
import type { App } from "../engine/tool.ts";
import type { Step, WorksheetData } from "./data.ts";
import { report, TODO } from "./report.ts";
import { chooseTheme, MAX_SHORT, MAX_TEXT, suggestionsOf, tick, writeOwn, writeTodo, type State } from "./state.ts";

type Filling = App<State>;

function go(app: Filling, step: number): void {
  app.show({ ...app.state, step }, { focus: "stap-titel", isStep: true });
}

function start(data: WorksheetData, app: Filling): Child {
  return [
    stepHeading("Kies je probleem"),
    h("p", { class: "callout callout--let-op" }, data.privacy),
    select({
      id: "thema",
      label: "Thema",
      options: [
        { value: "", label: "Een ander probleem" },
        ...data.themes.map(({ id, label }) => ({ value: id, label })),
      ],
      chosen: app.state.theme,
      onChoose: (theme) => app.keep(chooseTheme(data, app.state, theme)),
    }),
    textField({
      id: "probleem",
      label: "Het probleem in één zin",
      hint: "Bijvoorbeeld: overlast rond het station in het weekend.",
      value: app.state.problem,
      maxLength: MAX_SHORT,
      onInput: (problem) => app.keep({ ...app.state, problem }),
    }),
    moveRow(
      h("span", {}),
      moveButton("Naar stap 1", () => go(app, 1), true),
    ),
  ];
}

function stepView(data: WorksheetData, app: Filling, step: Step, at: number): Child {
  const suggestions = suggestionsOf(data, app.state, step);
  return [
    stepHeading(step.question, `Stap ${at} van ${data.steps.length} · ${step.name}`),
    h("p", {}, step.explanation),
    checkboxes({
      name: step.id,
      legend: "Voorstellen: kruis aan wat past",
      options: suggestions.map(({ key, text }) => ({ value: key, label: text })),
      chosen: new Set(suggestions.filter(({ key }) => app.state.ticked.has(`${step.id}.${key}`)).map(({ key }) => key)),
      onToggle: (key, isTicked) => {
        const suggestion = suggestions.find((one) => one.key === key);
        if (suggestion !== undefined) app.keep(tick(app.state, step, suggestion, isTicked));
      },
    }),
    textField({
      id: `eigen-${step.id}`,
      label: step.ownLabel,
      hint: "Eén regel per punt. Geen namen of andere gegevens van personen.",
      value: app.state.own.get(step.id) ?? "",
      kind: "long",
      maxLength: MAX_TEXT,
      onInput: (text) => app.keep(writeOwn(app.state, step.id, text)),
    }),
    textField({
      id: `open-${step.id}`,
      label: `Nog open: ${step.openLabel}`,
      hint: "Komt op de takenlijst. Wie en wanneer vul je aan het eind in.",
      value: app.state.todos.get(step.id)?.text ?? "",
      maxLength: MAX_TEXT,
      onInput: (text) => app.keep(writeTodo(app.state, step.id, { text })),
    }),
    moveRow(
      moveButton("Vorige", () => go(app, at - 1)),
      moveButton(at === data.steps.length ? "Naar het werkblad" : "Volgende", () => go(app, at + 1), true),
    ),
    h(
      "p",
      { class: "tool-note" },
      "Lees hierbij: ",
      step.links.map(({ text, url }, index) => [index === 0 ? "" : "; ", h("a", { href: url ?? "" }, text)]),
      ".",
    ),
  ];
}

function todoFields(data: WorksheetData, app: Filling): Child {
  const open = data.steps.filter(({ id }) => app.state.todos.has(id));
  if (open.length === 0) return null;
  return h(
    "section",
    { class: "tool-forms", "aria-labelledby": "taken-kop" },
    h("h3", { id: "taken-kop" }, "Wie doet wat, en wanneer"),
    open.map(({ id, name }) => {
      const todo = app.state.todos.get(id);
      return h(
        "fieldset",
        { class: "tool-choice" },
        h("legend", {}, `${name}: ${todo?.text ?? ""}`),
        textField({
          id: `wie-${id}`,
          label: "Wie pakt dit op? (functie)",
          value: todo?.owner ?? "",
          maxLength: MAX_SHORT,
          onInput: (owner) => app.keep(writeTodo(app.state, id, { owner })),
        }),
        textField({
          id: `datum-${id}`,
          label: "Vóór welke datum?",
          kind: "date",
          value: todo?.date ?? "",
          onInput: (date) => app.keep(writeTodo(app.state, id, { date })),
        }),
      );
    }),
    h(
      "p",
      {},
      moveButton("Zet in de takenlijst", () => app.show(app.state, { say: "De takenlijst is bijgewerkt." })),
    ),
  );
}

function sheet(data: WorksheetData, app: Filling): Child {
  const made = report(data, app.state);
  return [
    stepHeading(made?.title ?? "Je werkblad"),
    made === null
      ? h("p", {}, "Er is nog niets ingevuld. Begin bij het probleem.")
      : made.sections.map((section) => [sectionView(section), section.heading === TODO ? todoFields(data, app) : null]),
    moveRow(
      moveButton("Vorige", () => go(app, data.steps.length)),
      moveButton("Terug naar het probleem", () => go(app, 0)),
    ),
  ];
}

/** Draws the choice of the problem, a step, or the filled sheet. */
export function view(data: WorksheetData, app: Filling): Child {
  const { step } = app.state;
  const current = data.steps[step - 1];
  if (step <= 0) return start(data, app);
  return current === undefined ? sheet(data, app) : stepView(data, app, current, step);
}

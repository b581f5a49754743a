import { today } from "../engine/dates.ts";
import { h, type Child } from "../engine/dom.ts";
import { sectionView } from "../engine/report-view.ts";
import { moveButton, moveRow, radios, stepHeading } from "../engine/steps.ts";
import type { App } from "../engine/tool.ts";
import type { Question, SignalGuideData } from "./data.ts";
import { report } from "./report.ts";
import { back, EMPTY, forward, positionOf, type State } from "./state.ts";

const FOCUS = { focus: "stap-titel", isStep: true } as const;

function explained(question: Question): HTMLElement {
  return h(
    "div",
    { class: "tool-background" },
    h("p", {}, question.explanation),
    h("p", {}, h("strong", {}, "Voorbeeld: "), question.example),
  );
}

function grounds({ who, laws, sources }: Question): HTMLElement {
  const law = laws.length === 0 ? "bij deze vraag hoort geen wetsartikel" : laws.join("; ");
  const links = sources.map(({ text, url }, at) => [
    at === 0 ? "" : "; ",
    url === undefined ? text : h("a", { href: url, rel: "external" }, text),
  ]);
  return h(
    "ul",
    { class: "tool-grounds" },
    h("li", {}, `Wie beantwoordt dit: ${who}.`),
    h("li", {}, `Wet: ${law}.`),
    h("li", {}, "Bron: ", links, "."),
  );
}

function questionView(data: SignalGuideData, app: App<State>, question: Question, index: number): Child {
  const next = (): void => {
    const state = forward(data, app.state, today());
    if (state === null) app.say("Kies eerst een antwoord.");
    else app.show(state, FOCUS);
  };
  return [
    stepHeading(question.question, `Vraag ${index + 1} · stap ${question.step} van 4 · ${question.name}`),
    explained(question),
    radios({
      name: question.id,
      legend: h("span", { class: "visually-hidden" }, question.question),
      options: question.answers.map(({ id, text, warning }) => ({
        value: id,
        label: text,
        note: warning === undefined ? null : `Let op: ${warning}`,
      })),
      chosen: app.state.answers.get(question.id),
      onChoose: (value) =>
        app.keep({ ...app.state, date: "", answers: new Map(app.state.answers).set(question.id, value) }),
    }),
    moveRow(
      index === 0 ? h("span", {}) : moveButton("Vorige", () => app.show(back(data, app.state), FOCUS)),
      moveButton("Volgende", next, true),
    ),
    grounds(question),
  ];
}

function outcomeView(data: SignalGuideData, app: App<State>): Child {
  const made = report(data, app.state);
  const { outcome } = positionOf(data, app.state);
  if (made === null || outcome === null) return null;
  return [
    stepHeading(outcome.title, `Uitkomst: ${outcome.kind}`),
    made.sections.map((section) => sectionView(section)),
    h("p", { class: "tool-print-only" }, "Zaaknummer: ______________________"),
    moveRow(
      moveButton("Vorige", () => app.show(back(data, app.state), FOCUS)),
      moveButton("Volgend signaal", () => app.show(EMPTY, FOCUS), true),
    ),
  ];
}

/** Draws one question, or the outcome. The warnings stand under both. */
export function view(data: SignalGuideData, app: App<State>): Child {
  const { asked, index } = positionOf(data, app.state);
  const question = asked[index];
  return [
    question === undefined ? outcomeView(data, app) : questionView(data, app, question, index),
    h("p", { class: "tool-warnings" }, data.warnings.join(" ")),
  ];
}

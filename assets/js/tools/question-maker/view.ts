import { h, type Child } from "../engine/dom.ts";
import { sectionView } from "../engine/report-view.ts";
import { moveButton, moveRow, radios, select, stepHeading, textField } from "../engine/steps.ts";
import type { App } from "../engine/tool.ts";
import type { QuestionMakerData } from "./data.ts";
import { moved, questionsFor, suggested } from "./pick.ts";
import { report } from "./report.ts";
import { instrumentOf, instrumentsFor, MAX_ITEMS, MAX_OWN, type Item, type State } from "./state.ts";

type Asking = App<State>;

function choose(data: QuestionMakerData, app: Asking): Child {
  const { state } = app;
  const named = (list: ReadonlyArray<{ readonly id: string; readonly label: string }>) =>
    list.map(({ id, label }) => ({ value: id, label }));
  const instrument = instrumentOf(data, state);
  return [
    stepHeading("Kies"),
    select({
      id: "thema",
      label: "Thema",
      options: named(data.themes),
      chosen: state.theme,
      onChoose: (theme) => app.keep({ ...app.state, theme }),
    }),
    select({
      id: "rol",
      label: "Je rol nu",
      options: named(data.roles),
      chosen: state.role,
      onChoose: (role) => app.show({ ...app.state, role }, { focus: "rol" }),
    }),
    select({
      id: "moment",
      label: "Moment",
      options: named(data.moments),
      chosen: state.moment,
      onChoose: (moment) => app.keep({ ...app.state, moment }),
    }),
    select({
      id: "instrument",
      label: "Instrument",
      options: instrumentsFor(data, state.role).map(({ id, name }) => ({ value: id, label: name })),
      chosen: instrument?.id ?? "",
      onChoose: (id) => app.show({ ...app.state, instrument: id }, { focus: "instrument" }),
    }),
    instrument === null
      ? null
      : h(
          "p",
          { class: "tool-note" },
          `${instrument.what} ${instrument.when} Grondslag: ${instrument.article ?? "geen wetsartikel, wel lokale afspraken"}.`,
        ),
    moveRow(
      h("span", {}),
      moveButton(
        "Maak mijn lijst",
        () => app.show({ ...app.state, list: suggested(data, app.state) }, { focus: "stap-titel", isStep: true }),
        true,
      ),
    ),
  ];
}

const textOf = (item: Item): string => ("own" in item ? item.own : item.text);

function itemView(app: Asking, list: readonly Item[], item: Item, at: number): HTMLElement {
  const act = (id: string, label: string, isOff: boolean, run: () => void): HTMLElement =>
    h(
      "button",
      {
        type: "button",
        id: `${id}-${at}`,
        class: "button button--secondary",
        "aria-label": `${label}: vraag ${at + 1}`,
        "aria-disabled": isOff ? "true" : null,
        onclick: () => (isOff ? undefined : run()),
      },
      label,
    );
  const move = (to: number, id: string): void =>
    app.show(
      { ...app.state, list: moved(list, at, to) },
      { focus: `${id}-${to}`, say: `Vraag staat nu op plaats ${to + 1} van ${list.length}.` },
    );
  return h(
    "li",
    {},
    h("p", { class: "tool-line" }, textOf(item)),
    "own" in item
      ? h("p", { class: "tool-note" }, "Eigen vraag.")
      : h("p", { class: "tool-note" }, `${item.background} Bron: ${item.source}.`),
    h(
      "p",
      { class: "tool-actions__row tool-item__row" },
      act("omhoog", "Omhoog", at === 0, () => move(at - 1, "omhoog")),
      act("omlaag", "Omlaag", at === list.length - 1, () => move(at + 1, "omlaag")),
      act("weg", "Haal weg", false, () =>
        app.show(
          { ...app.state, list: list.toSpliced(at, 1) },
          { focus: "stap-titel", say: `Vraag ${at + 1} is weggehaald.` },
        ),
      ),
    ),
  );
}

function add(app: Asking, list: readonly Item[], item: Item, focus: string): void {
  if (list.length >= MAX_ITEMS) app.say(`Meer dan ${MAX_ITEMS} vragen past niet. Haal er eerst een weg.`);
  else app.show({ ...app.state, list: [...list, item] }, { focus, say: `Vraag ${list.length + 1} is toegevoegd.` });
}

function more(data: QuestionMakerData, app: Asking, list: readonly Item[]): HTMLElement {
  const rest = questionsFor(data, app.state).filter((question) => !list.includes(question));
  let chosen = rest[0]?.id ?? "";
  let own = "";
  const addChosen = (): void => {
    const question = rest.find(({ id }) => id === chosen);
    if (question !== undefined) add(app, list, question, "meer-vragen");
  };
  const addOwn = (): void => {
    if (own.trim() === "") app.say("Schrijf eerst een vraag.");
    else add(app, list, { own: own.trim() }, "eigen-vraag");
  };
  return h(
    "section",
    { class: "tool-forms", "aria-labelledby": "aanvullen" },
    h("h3", { id: "aanvullen" }, "Lijst aanvullen"),
    rest.length === 0
      ? h("p", { id: "meer-vragen", tabindex: -1 }, "Alle vragen bij dit thema en deze rol staan in je lijst.")
      : [
          select({
            id: "meer-vragen",
            label: "Nog een vraag uit het dossier",
            options: rest.map(({ id, text }) => ({ value: id, label: text })),
            chosen,
            onChoose: (id) => (chosen = id),
          }),
          h("p", {}, moveButton("Voeg deze vraag toe", addChosen)),
        ],
    textField({
      id: "eigen-vraag",
      label: "Eigen vraag",
      hint: "Schrijf geen namen of andere gegevens van personen.",
      value: "",
      kind: "long",
      maxLength: MAX_OWN,
      onInput: (value) => (own = value),
    }),
    h("p", {}, moveButton("Voeg mijn vraag toe", addOwn)),
  );
}

function listView(data: QuestionMakerData, app: Asking, items: readonly Item[]): Child {
  const made = report(data, app.state);
  const theme = data.themes.find(({ id }) => id === app.state.theme);
  return [
    stepHeading(`Je vragen over ${theme?.label ?? ""}`, `${items.length} ${items.length === 1 ? "vraag" : "vragen"}`),
    items.length === 0
      ? h("p", {}, "De lijst is leeg. Vul haar hieronder aan.")
      : h(
          "ol",
          { class: "tool-items" },
          items.map((item, at) => itemView(app, items, item, at)),
        ),
    more(data, app, items),
    radios({
      name: "vorm",
      legend: "Waarvoor is de lijst?",
      options: [
        { value: "zelf", label: "Voor mezelf", note: "Met achtergrond en bron." },
        {
          value: "indienen",
          label: "Om in te dienen",
          note: "Alleen de vragen, met de kop die bij het instrument hoort.",
        },
      ],
      chosen: app.state.shape,
      onChoose: (shape) =>
        app.show({ ...app.state, shape: shape === "indienen" ? "indienen" : "zelf" }, { focus: `vorm-${shape}` }),
    }),
    made === null
      ? null
      : h(
          "section",
          { class: "tool-preview", "aria-labelledby": "voorbeeld-kop" },
          h("h3", { id: "voorbeeld-kop" }, made.title),
          made.intro.map((text) => h("p", {}, text)),
          made.sections.map((section) => sectionView(section, null, "h4")),
        ),
    moveRow(
      moveButton("Kies opnieuw", () => app.show({ ...app.state, list: null }, { focus: "stap-titel", isStep: true })),
    ),
  ];
}

/** Draws the choices, or the list. */
export function view(data: QuestionMakerData, app: Asking): Child {
  return app.state.list === null ? choose(data, app) : listView(data, app, app.state.list);
}

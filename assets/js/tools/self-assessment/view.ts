import { today } from "../engine/dates.ts";
import { h, type Child } from "../engine/dom.ts";
import { reportView } from "../engine/report-view.ts";
import { moveButton, moveRow, radios, select, stepHeading } from "../engine/steps.ts";
import type { App } from "../engine/tool.ts";
import { chart, type ChartRow } from "./chart.ts";
import { UNKNOWN, type Dimension, type SelfAssessmentData } from "./data.ts";
import { allScans, COMPARED, levelInWords, PROFILE, report, TEAM } from "./report.ts";
import { levelOf, spreads } from "./scan.ts";
import type { State } from "./state.ts";
import { teamForms } from "./team-view.ts";

type Scanning = App<State>;

function go(app: Scanning, step: number, last: number): void {
  const isDone = step === last && app.state.date === "" && app.state.answers.size > 0;
  app.show({ ...app.state, step, date: isDone ? today() : app.state.date }, { focus: "stap-titel", isStep: true });
}

function start(data: SelfAssessmentData, app: Scanning): Child {
  const last = data.dimensions.length + 1;
  const none = { value: "", label: "Zeg ik liever niet" };
  return [
    stepHeading("Begin"),
    h(
      "p",
      {},
      "Neem één veiligheidsvraag in gedachten. Kies steeds het niveau waarvan je vandaag een bewijs kunt laten zien. Twijfel je, neem dan het lagere.",
    ),
    select({
      id: "functie",
      label: "Vanuit welke functie vul je in?",
      options: [none, ...data.functions.map((name) => ({ value: name, label: name }))],
      chosen: app.state.role,
      onChoose: (role) => app.keep({ ...app.state, role }),
    }),
    select({
      id: "grootte",
      label: "Hoe groot is je gemeente?",
      options: [none, ...data.sizes.map(({ id, label }) => ({ value: id, label }))],
      chosen: app.state.size,
      onChoose: (size) => app.keep({ ...app.state, size }),
    }),
    moveRow(
      moveButton("Naar vraag 1", () => go(app, 1, last), true),
      app.state.answers.size === 0
        ? moveButton("Alleen links van het team samenvoegen", () => go(app, last, last))
        : moveButton("Naar het resultaat", () => go(app, last, last)),
    ),
  ];
}

function question(data: SelfAssessmentData, app: Scanning, dimension: Dimension, step: number): Child {
  const last = data.dimensions.length + 1;
  const options = [
    ...dimension.levels.map((level, at) => ({ value: String(at), label: levelInWords(data, at), note: level.text })),
    { value: UNKNOWN, label: "Weet ik niet", note: "Komt in de lijst met wat je nog uitzoekt." },
  ];
  return [
    stepHeading(dimension.name, `Vraag ${step} van ${data.dimensions.length}`),
    h("p", { class: "tool-note" }, dimension.why),
    radios({
      name: dimension.id,
      legend: dimension.question,
      options,
      chosen: app.state.answers.get(dimension.id),
      onChoose: (value) => app.keep({ ...app.state, answers: new Map(app.state.answers).set(dimension.id, value) }),
    }),
    moveRow(
      moveButton("Vorige", () => go(app, step - 1, last)),
      moveButton(step + 1 === last ? "Naar het resultaat" : "Volgende", () => go(app, step + 1, last), true),
    ),
  ];
}

function charts(data: SelfAssessmentData, state: State): Record<string, Node> {
  const { earlier } = state;
  const mark = (level: number | null, isOpen = false) =>
    level === null ? [] : [{ level, text: String(level), isOpen }];
  const remark = (id: string) =>
    levelOf(state, id) === null ? { remark: state.answers.has(id) ? "weet ik niet" : "niet ingevuld" } : {};
  const own: ChartRow[] = data.dimensions.map(({ id, name }) => ({
    name,
    marks: mark(levelOf(state, id)),
    ...remark(id),
  }));
  const words = own.map(({ name, marks }) => `${name} ${marks[0]?.text ?? "onbekend"}`).join(", ");
  const draw = (rows: readonly ChartRow[], label: string): SVGSVGElement => chart(rows, data.levels.length, label);
  const found: Record<string, Node> = { [PROFILE]: draw(own, `Niveau per dimensie, van 0 tot 4: ${words}.`) };
  if (earlier !== null)
    found[COMPARED] = draw(
      data.dimensions.map(({ id, name }) => ({
        name,
        marks: [...mark(levelOf(earlier, id), true), ...mark(levelOf(state, id))],
      })),
      "Per dimensie het eerdere niveau (open rondje) en het niveau van nu (dicht rondje). De tabel hieronder geeft dezelfde niveaus.",
    );
  if (state.team.length > 0)
    found[TEAM] = draw(
      spreads(data, allScans(state)).map(({ dimension, counts }) => ({
        name: dimension.name,
        marks: counts.flatMap((count, level) => (count === 0 ? [] : [{ level, text: `${count}×` }])),
      })),
      "Per dimensie hoeveel teamleden elk niveau kozen. De tabel hieronder geeft dezelfde aantallen.",
    );
  return found;
}

function result(data: SelfAssessmentData, app: Scanning): Child {
  const last = data.dimensions.length + 1;
  const made = report(data, app.state);
  return [
    stepHeading("Resultaat"),
    made === null
      ? h("p", {}, "Er is nog niets ingevuld. Begin bij vraag 1, of voeg hieronder links van je team samen.")
      : reportView(made, charts(data, app.state)),
    teamForms(data, app),
    moveRow(
      moveButton("Antwoorden wijzigen", () => go(app, 1, last)),
      moveButton("Terug naar begin", () => go(app, 0, last)),
    ),
  ];
}

/** Draws the start, a question, or the result. */
export function view(data: SelfAssessmentData, app: Scanning): Child {
  const { step } = app.state;
  const dimension = data.dimensions[step - 1];
  if (step <= 0) return start(data, app);
  return dimension === undefined ? result(data, app) : question(data, app, dimension, step);
}

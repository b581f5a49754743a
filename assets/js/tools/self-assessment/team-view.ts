import { dayInWords } from "../engine/dates.ts";
import { h, type Child } from "../engine/dom.ts";
import { moveButton, textField } from "../engine/steps.ts";
import type { App } from "../engine/tool.ts";
import type { SelfAssessmentData } from "./data.ts";
import { packScan, type Scan } from "./scan.ts";
import { MAX_TEAM, scanFromLink, type State } from "./state.ts";

const links = (text: string): string[] => text.split(/\s+/).filter((part) => part !== "");

/** Adds the scans in pasted links to the team, each once, and says what came of it. */
export function addTeam(data: SelfAssessmentData, state: State, pasted: string): { next: State; say: string } {
  const results = links(pasted).map((link) => scanFromLink(data, link));
  const known = new Set([state, ...state.team].map((scan) => packScan(data, scan)));
  const fresh: Scan[] = [];
  for (const scan of results) {
    if (typeof scan === "string" || known.has(packScan(data, scan))) continue;
    known.add(packScan(data, scan));
    fresh.push(scan);
  }
  const team = [...state.team, ...fresh].slice(0, MAX_TEAM);
  const added = team.length - state.team.length;
  const count = (kind: string): number => results.filter((one) => one === kind).length;
  const parts = [
    added === 1 ? "1 invulling toegevoegd." : `${added} invullingen toegevoegd.`,
    count("changed") === 0 ? "" : `${count("changed")} gemaakt met andere vragen en niet meegeteld.`,
    count("unreadable") === 0 ? "" : `${count("unreadable")} niet te lezen.`,
    results.length - added - count("changed") - count("unreadable") > 0
      ? "Dubbele zijn overgeslagen: twee precies gelijke links tellen één keer."
      : "",
  ];
  return { next: { ...state, team }, say: parts.filter((part) => part !== "").join(" ") };
}

function members(app: App<State>): Child {
  if (app.state.team.length === 0) return null;
  return h(
    "ul",
    { class: "tool-list" },
    app.state.team.map((scan, at) => {
      const name = `${scan.role === "" ? "Functie onbekend" : scan.role}${scan.date === "" ? "" : `, ${dayInWords(scan.date)}`}`;
      const remove = (): void =>
        app.show(
          { ...app.state, team: app.state.team.toSpliced(at, 1) },
          { focus: "teamlinks", say: `${name} is weggehaald.` },
        );
      return h(
        "li",
        {},
        name,
        " ",
        h(
          "button",
          { type: "button", class: "button button--secondary", "aria-label": `Haal weg: ${name}`, onclick: remove },
          "Haal weg",
        ),
      );
    }),
  );
}

/** The forms to add scans of colleagues and an earlier scan. Links are read in the browser. */
export function teamForms(data: SelfAssessmentData, app: App<State>): HTMLElement {
  let pasted = "";
  let earlier = "";
  const add = (): void => {
    if (links(pasted).length === 0) return app.say("Plak eerst een link.");
    const { next, say } = addTeam(data, app.state, pasted);
    app.show(next, { say, focus: "teamlinks" });
  };
  const compare = (): void => {
    if (earlier.trim() === "") return app.say("Plak eerst een link.");
    const scan = scanFromLink(data, earlier.trim());
    if (typeof scan !== "string")
      app.show(
        { ...app.state, earlier: scan },
        { say: "Het eerdere resultaat staat nu naast dit resultaat.", focus: "eerderlink" },
      );
    else
      app.say(
        scan === "changed"
          ? "Die link is gemaakt met andere vragen. Vergelijken zou een verkeerd beeld geven."
          : "Dat is geen link van deze zelfscan.",
      );
  };
  return h(
    "section",
    { class: "tool-forms", "aria-labelledby": "samen-kop" },
    h("h3", { id: "samen-kop" }, "Samenvoegen en vergelijken"),
    members(app),
    textField({
      id: "teamlinks",
      label: "Links van collega’s",
      hint: "Laat ieder apart invullen en de link kopiëren. Plak ze hier, elk op een eigen regel.",
      value: "",
      kind: "long",
      maxLength: 40_000,
      onInput: (value) => (pasted = value),
    }),
    h("p", {}, moveButton("Voeg samen", add)),
    textField({
      id: "eerderlink",
      label: "Link van een eerder resultaat",
      hint: "Zo zie je wat er sinds die dag veranderde.",
      value: "",
      maxLength: 10_000,
      onInput: (value) => (earlier = value),
    }),
    h(
      "p",
      { class: "tool-actions__row" },
      moveButton("Leg ernaast", compare),
      app.state.earlier === null
        ? null
        : moveButton("Haal de vergelijking weg", () =>
            app.show({ ...app.state, earlier: null }, { say: "De vergelijking is weggehaald.", focus: "eerderlink" }),
          ),
    ),
  );
}

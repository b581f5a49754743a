import { dayInWords } from "../engine/dates.ts";
import type { Report } from "../engine/report.ts";
import type { SignalGuideData } from "./data.ts";
import { positionOf, type State } from "./state.ts";

/** Outcome, retention and the path taken, to keep with the file; null until there is an outcome. */
export function report(data: SignalGuideData, state: State): Report | null {
  const { asked, outcome, index } = positionOf(data, state);
  if (outcome === null || index < asked.length) return null;
  const steps = asked.map((question) => {
    const answer = question.answers.find(({ id }) => id === state.answers.get(question.id));
    return [
      `${question.step}. ${question.name}`,
      question.question,
      answer?.warning === undefined ? (answer?.text ?? "") : `${answer.text}. ${answer.warning}`,
      question.who,
      question.laws.length === 0 ? "geen" : question.laws.join("; "),
    ];
  });
  const columns = ["Stap", "Vraag", "Antwoord", "Wie", "Wet"];
  return {
    title: `${data.title}: ${outcome.title}`,
    intro: [
      `Uitkomst: ${outcome.kind}. ${state.date === "" ? "" : `Doorlopen op ${dayInWords(state.date)}.`}`.trim(),
      ...data.warnings,
    ],
    sections: [
      { heading: "Waarom", blocks: [{ kind: "text", text: outcome.reason }] },
      { heading: "Wat je nu doet", blocks: [{ kind: "list", items: outcome.actions.map((text) => ({ text })) }] },
      { heading: "Bewaren en verwijderen", blocks: [{ kind: "text", text: outcome.retention }] },
      { heading: "Lees hierbij", blocks: [{ kind: "list", items: outcome.links }] },
      {
        heading: "Logboek voor bij het dossier",
        blocks: [{ kind: "table", caption: "De vragen en antwoorden op het pad", columns, rows: steps }],
      },
    ],
    rows: [
      columns,
      ...steps,
      ["Uitkomst", outcome.title, outcome.reason, outcome.kind, ""],
      ["Bewaren", "", outcome.retention, "", ""],
    ],
  };
}

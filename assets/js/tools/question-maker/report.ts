import type { Line, Report, Section } from "../engine/report.ts";
import type { Instrument, QuestionMakerData } from "./data.ts";
import { instrumentOf, type Item, type State } from "./state.ts";

const OPEN = "……………";

/** The lines above the questions, as the instrument asks for them. What only the user knows is left open. */
export function heading(instrument: Instrument, theme: string): readonly string[] {
  const basis =
    instrument.article === null ? "het reglement van orde" : `${instrument.article} en het reglement van orde`;
  const from = `Van: fractie ${OPEN}`;
  const about = `Onderwerp: ${theme}`;
  switch (instrument.form) {
    case "technisch":
      return [
        "Technische vragen, via de griffie aan de ambtelijke organisatie",
        about,
        from,
        `Graag antwoord vóór: ${OPEN}`,
      ];
    case "schriftelijk":
      return [
        `Schriftelijke vragen op grond van ${basis}`,
        `Aan: het college van burgemeester en wethouders, of de burgemeester`,
        about,
        from,
        `Datum: ${OPEN}`,
        `Aanleiding: ${OPEN}`,
      ];
    case "mondeling":
      return [`${instrument.name} op grond van ${basis}`, about, from, `Waarom het niet kan wachten: ${OPEN}`];
    case "voorstel":
      return [
        `Voorbereiding van: ${instrument.name.toLowerCase()}${instrument.article === null ? "" : ` (${instrument.article})`}`,
        about,
        from,
        `Wat je wilt bereiken: ${OPEN}`,
      ];
    case "gesprek":
      return [`Voorbereiding van: ${instrument.name.toLowerCase()}`, about, `Met wie (groep of organisatie): ${OPEN}`];
  }
}

const ownOrText = (item: Item): string => ("own" in item ? item.own : item.text);

function line(item: Item, isWithBackground: boolean): Line {
  if ("own" in item) return isWithBackground ? { text: item.own, note: "Eigen vraag." } : { text: item.own };
  return isWithBackground ? { text: item.text, note: `${item.background} Bron: ${item.source}.` } : { text: item.text };
}

/** The questions to take along; null while there is no list or it is empty. */
export function report(data: QuestionMakerData, state: State): Report | null {
  const instrument = instrumentOf(data, state);
  const theme = data.themes.find(({ id }) => id === state.theme);
  if (state.list === null || state.list.length === 0 || instrument === null || theme === undefined) return null;
  const isForOneself = state.shape === "zelf";
  const extra: Section[] = [
    {
      heading: "Zo gebruik je dit instrument",
      blocks: [{ kind: "text", text: `${instrument.what} ${instrument.tip}` }],
    },
    { heading: "Lees hierbij", blocks: [{ kind: "list", items: [theme.page] }] },
  ];
  return {
    title: `${instrument.name}: ${theme.label}`,
    intro: [...heading(instrument, theme.label), ...(isForOneself ? [data.note] : [])],
    sections: [
      {
        heading: "Vragen",
        blocks: [{ kind: "list", isOrdered: true, items: state.list.map((item) => line(item, isForOneself)) }],
      },
      ...(isForOneself ? extra : []),
    ],
    rows: [
      ["nummer", "vraag", "achtergrond", "bron"],
      ...state.list.map((item, at) => [
        at + 1,
        ownOrText(item),
        "own" in item ? "eigen vraag" : item.background,
        "own" in item ? "" : item.source,
      ]),
    ],
  };
}

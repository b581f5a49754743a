import { dayInWords } from "../engine/dates.ts";
import type { Line, Report, Section } from "../engine/report.ts";
import { UNKNOWN, type Example, type SelfAssessmentData } from "./data.ts";
import { biggestDifferences, levelOf, nextSteps, spreads, widthOf, type Scan, type Spread, type Step } from "./scan.ts";
import type { State } from "./state.ts";

/** Headings under which the screen puts a chart. */
export const PROFILE = "Jullie profiel";
export const COMPARED = "Naast een eerder resultaat";
export const TEAM = "Met het team";

/** A level in words: "2, Proberen". */
export function levelInWords(data: SelfAssessmentData, level: number | null): string {
  return level === null ? "niet ingevuld" : `${level}, ${data.levels[level]?.name ?? ""}`;
}

function answerInWords(data: SelfAssessmentData, scan: Scan, id: string): string {
  return scan.answers.get(id) === UNKNOWN ? "weet ik niet" : levelInWords(data, levelOf(scan, id));
}

/** Examples of municipalities of the size, those that share most themes first. Each example is named once. */
export function examplesFor(data: SelfAssessmentData, size: string, steps: readonly Step[], most = 4): Example[] {
  if (size === "") return [];
  const themes = new Set(steps.flatMap(({ dimension }) => dimension.themes));
  const shared = (example: Example): number => example.themes.filter((theme) => themes.has(theme)).length;
  return data.examples
    .filter((example) => example.sizes.includes(size) && shared(example) > 0)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, most);
}

function profile(data: SelfAssessmentData, state: State): Section {
  const rows = data.dimensions.map((dimension) => {
    const level = levelOf(state, dimension.id);
    const text = level === null ? dimension.question : (dimension.levels[level]?.text ?? "");
    return [dimension.name, answerInWords(data, state, dimension.id), text];
  });
  return {
    heading: PROFILE,
    blocks: [
      { kind: "table", caption: "Niveau per dimensie", columns: ["Dimensie", "Niveau", "Wat dat betekent"], rows },
    ],
  };
}

function reasonOf(data: SelfAssessmentData, { dimension, level, isFirst }: Step): string {
  const where = `Jullie staan op ${levelInWords(data, level)}.`;
  return isFirst
    ? `${where} Dit gaat voor, want jullie gebruiken of delen al gegevens. ${dimension.why}`
    : `${where} ${dimension.why}`;
}

function stepsSections(data: SelfAssessmentData, state: State): Section[] {
  const steps = nextSteps(data, state);
  const lines = steps.flatMap((step): Line[] => {
    const level = step.dimension.levels[step.level];
    return level === undefined ? [] : [{ text: `${step.dimension.name}: ${level.advice}`, note: reasonOf(data, step) }];
  });
  const read = new Map(
    steps.flatMap(({ dimension, level }) => dimension.levels[level]?.links ?? []).map((line) => [line.url, line]),
  );
  const examples = examplesFor(data, state.size, steps);
  const sizeName = data.sizes.find(({ id }) => id === state.size)?.label ?? "";
  const none = "Kies bij Begin hoe groot je gemeente is. Dan staan hier voorbeelden van gemeenten van die grootte.";
  return [
    {
      heading:
        lines.length === 1
          ? "Eén volgende stap"
          : `${["Geen", "Eén", "Twee", "Drie"][lines.length] ?? ""} volgende stappen`,
      blocks:
        lines.length === 0
          ? [
              {
                kind: "text",
                text: data.dimensions.some(({ id }) => levelOf(state, id) !== null)
                  ? "Alles wat jullie invulden, staat op het hoogste niveau. Houd het vast en kijk wat minder kan."
                  : "Nog geen niveau is bekend. Zoek eerst uit wat bij “Nog uit te zoeken” staat.",
              },
            ]
          : [{ kind: "list", items: lines, isOrdered: true }],
    },
    ...(read.size === 0
      ? []
      : [{ heading: "Lees hierbij", blocks: [{ kind: "list" as const, items: [...read.values()] }] }]),
    {
      heading: "Voorbeelden van gemeenten van jullie grootte",
      blocks:
        examples.length > 0
          ? [
              { kind: "text", text: `Gemeenten met ${sizeName}.` },
              { kind: "list", items: examples },
            ]
          : [
              {
                kind: "text",
                text: state.size === "" ? none : `Er staat geen passend voorbeeld met ${sizeName} in het dossier.`,
              },
            ],
    },
  ];
}

function discuss(data: SelfAssessmentData, state: State): Section {
  const chosen = nextSteps(data, state).map(({ dimension }) => dimension);
  const open = data.dimensions.filter(({ id }) => state.answers.get(id) === UNKNOWN);
  const rows = [...chosen, ...open].map(({ name, discussWith, discussQuestion }) => [
    name,
    discussWith,
    discussQuestion,
  ]);
  return {
    heading: "Bespreek met wie",
    blocks: [{ kind: "table", caption: "Wat je met wie bespreekt", columns: ["Dimensie", "Met", "Open met"], rows }],
  };
}

function unknowns(data: SelfAssessmentData, state: State): Section[] {
  const open = data.dimensions.filter(({ id }) => levelOf(state, id) === null);
  if (open.length === 0) return [];
  const items = open.map(({ name, question }) => ({ text: `${name}: ${question}` }));
  return [{ heading: "Nog uit te zoeken", blocks: [{ kind: "list", items }] }];
}

function changeInWords(before: number | null, now: number | null): string {
  if (before === null || now === null) return "niet te vergelijken";
  if (before === now) return "gelijk";
  const steps = Math.abs(now - before) === 1 ? "1 niveau" : `${Math.abs(now - before)} niveaus`;
  return now > before ? `${steps} hoger` : `${steps} lager; bespreek waarom`;
}

function compared(data: SelfAssessmentData, state: State): Section[] {
  const { earlier } = state;
  if (earlier === null) return [];
  const day = (scan: Scan): string => (scan.date === "" ? "zonder datum" : dayInWords(scan.date));
  const rows = data.dimensions.map(({ id, name }) => [
    name,
    answerInWords(data, earlier, id),
    answerInWords(data, state, id),
    changeInWords(levelOf(earlier, id), levelOf(state, id)),
  ]);
  return [
    {
      heading: COMPARED,
      blocks: [
        {
          kind: "text",
          text: `Eerder: ${day(earlier)}. Nu: ${day(state)}. Een lager niveau kan betekenen dat jullie scherper kijken.`,
        },
        {
          kind: "table",
          caption: "Verschil met het eerdere resultaat",
          columns: ["Dimensie", "Eerder", "Nu", "Verschil"],
          rows,
        },
      ],
    },
  ];
}

function spreadInWords(data: SelfAssessmentData, spread: Spread): string {
  const parts = spread.counts.flatMap((count, level) =>
    count === 0 ? [] : [`${count}× ${levelInWords(data, level)}`],
  );
  return [...parts, ...(spread.unknown === 0 ? [] : [`${spread.unknown}× weet ik niet`])].join("; ") || "niet ingevuld";
}

/** Own scan and those of the team. An own scan that is empty does not count. */
export function allScans(state: State): Scan[] {
  return state.answers.size === 0 ? [...state.team] : [state, ...state.team];
}

function team(data: SelfAssessmentData, state: State): Section[] {
  if (state.team.length === 0) return [];
  const scans = allScans(state);
  const all = spreads(data, scans);
  const starters = biggestDifferences(all).map(({ dimension, range }) => {
    const [low = 0, high = 0] = range ?? [];
    const words = (level: number): string => dimension.levels[level]?.text ?? "";
    return {
      text: `${dimension.name}: de een ziet “${words(low)}”, de ander “${words(high)}”`,
      note: `Welk bewijs heeft ieder? Open met: ${dimension.discussQuestion}`,
    };
  });
  const rows = all.map((spread) => [spread.dimension.name, spreadInWords(data, spread), String(widthOf(spread))]);
  return [
    {
      heading: TEAM,
      blocks: [
        {
          kind: "text",
          text: `${scans.length} invullingen naast elkaar. Praat over de verschillen, niet over het gemiddelde.`,
        },
        {
          kind: "table",
          caption: "Spreiding per dimensie",
          columns: ["Dimensie", "Wie zag wat", "Verschil in niveaus"],
          rows,
        },
      ],
    },
    {
      heading: "Begin het gesprek hier",
      blocks:
        starters.length === 0
          ? [{ kind: "text", text: "Nergens verschillen jullie twee niveaus of meer. Vraag elkaar welk bewijs er is." }]
          : [{ kind: "list", items: starters, isOrdered: true }],
    },
  ];
}

/** What the own scan says; nothing when only those of a team are laid side by side. */
function own(data: SelfAssessmentData, state: State): Section[] {
  if (state.answers.size === 0) return [];
  return [profile(data, state), ...stepsSections(data, state), discuss(data, state), ...unknowns(data, state)];
}

/** Everything that the scan gives back; null while nothing is filled in. */
export function report(data: SelfAssessmentData, state: State): Report | null {
  if (allScans(state).length === 0) return null;
  const who = [state.date === "" ? "" : dayInWords(state.date), state.role].filter((part) => part !== "").join(", ");
  return {
    title: "Zelfscan: klaar voor datagedreven werken?",
    intro: [...(who === "" ? [] : [`Ingevuld: ${who}.`]), data.note],
    sections: [...own(data, state), ...compared(data, state), ...team(data, state)].filter(({ blocks }) =>
      blocks.every((block) => block.kind !== "table" || block.rows.length > 0),
    ),
    rows: [
      [
        "dimensie",
        "niveau",
        "niveau in woorden",
        "omschrijving",
        "volgende stap",
        ...(state.team.length === 0 ? [] : ["team"]),
      ],
      ...data.dimensions.map((dimension, at) => {
        const level = levelOf(state, dimension.id);
        const chosen = level === null ? undefined : dimension.levels[level];
        return [
          dimension.name,
          level,
          answerInWords(data, state, dimension.id),
          chosen?.text ?? "",
          chosen?.advice ?? "",
          ...(state.team.length === 0 ? [] : [spreadInWords(data, spreads(data, allScans(state))[at] as Spread)]),
        ];
      }),
    ],
  };
}

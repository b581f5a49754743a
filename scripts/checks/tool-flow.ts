import type { PlacedTool, Tools } from "../content/load-tools.ts";
import { suggestion } from "../lib/did-you-mean.ts";
import type { Problem } from "../lib/problem.ts";
import type { SignalGuide } from "../schemas/signal-guide.ts";
import type { SelfAssessment } from "../schemas/self-assessment.ts";
import type { CheckInput } from "./check.ts";

export const name = "hulpmiddel-paden";
export const description =
  "Elk pad van een hulpmiddel eindigt, elke vraag en uitkomst is bereikbaar, en elk kenmerk komt één keer voor.";

function at(tool: PlacedTool<unknown>, path: readonly PropertyKey[], what: string, todo: string): Problem {
  return { file: tool.file, ...tool.yaml.locate(path), what, todo, rule: name };
}

/** Ids that stand twice in a list. */
function doubles(tool: PlacedTool<unknown>, list: string, ids: readonly string[]): Problem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          at(
            tool,
            [list, index, "id"],
            `Het kenmerk "${id}" staat er twee keer.`,
            "Geef elk onderdeel een eigen kenmerk.",
          ),
        ],
  );
}

/** An answer leads to a later question or to an outcome; so no path runs in a circle, and every path ends. */
function targets(tool: PlacedTool<SignalGuide>): Problem[] {
  const { vragen, uitkomsten } = tool.value;
  const order = vragen.map(({ id }) => id);
  const ends = uitkomsten.map(({ id }) => id);
  return vragen.flatMap(({ antwoorden }, index) =>
    antwoorden.flatMap(({ naar }, answer) => {
      const path = ["vragen", index, "antwoorden", answer, "naar"];
      const target = order.indexOf(naar);
      if (target > index || ends.includes(naar)) return [];
      return target < 0
        ? [
            at(
              tool,
              path,
              `Dit antwoord leidt naar "${naar}" en dat bestaat niet.`,
              suggestion(naar, [...order, ...ends]),
            ),
          ]
        : [
            at(
              tool,
              path,
              `Dit antwoord leidt terug naar "${naar}".`,
              "Kies een latere vraag of een uitkomst, anders eindigt het pad niet.",
            ),
          ];
    }),
  );
}

/** Questions and outcomes that no path comes to. */
function unreachable(tool: PlacedTool<SignalGuide>): Problem[] {
  const { vragen, uitkomsten } = tool.value;
  const reached = new Set([vragen[0]?.id]);
  for (const { id, antwoorden } of vragen) if (reached.has(id)) for (const { naar } of antwoorden) reached.add(naar);
  const lost = (list: string, items: ReadonlyArray<{ readonly id: string }>): Problem[] =>
    items.flatMap(({ id }, index) =>
      reached.has(id)
        ? []
        : [
            at(
              tool,
              [list, index, "id"],
              `Geen pad komt bij "${id}".`,
              "Laat een antwoord erheen leiden, of verwijder het.",
            ),
          ],
    );
  return [...lost("vragen", vragen), ...lost("uitkomsten", uitkomsten)];
}

function guide(tool: PlacedTool<SignalGuide> | null): Problem[] {
  if (tool === null) return [];
  const { vragen, uitkomsten } = tool.value;
  const ids = [...vragen, ...uitkomsten].map(({ id }) => id);
  const clash = uitkomsten.flatMap(({ id }, index) =>
    vragen.some((question) => question.id === id)
      ? [
          at(
            tool,
            ["uitkomsten", index, "id"],
            `"${id}" is ook het kenmerk van een vraag.`,
            "Geef de uitkomst een eigen kenmerk.",
          ),
        ]
      : [],
  );
  const answers = vragen.flatMap(({ antwoorden }, index) =>
    antwoorden.flatMap(({ id }, answer) =>
      antwoorden.findIndex((other) => other.id === id) === answer
        ? []
        : [
            at(
              tool,
              ["vragen", index, "antwoorden", answer, "id"],
              `Het antwoord "${id}" staat er twee keer.`,
              "Geef elk antwoord een eigen kenmerk.",
            ),
          ],
    ),
  );
  return [
    ...doubles(tool, "vragen", ids.slice(0, vragen.length)),
    ...doubles(tool, "uitkomsten", ids.slice(vragen.length)),
    ...clash,
    ...answers,
    ...targets(tool),
    ...unreachable(tool),
  ];
}

function scan(tool: PlacedTool<SelfAssessment> | null): Problem[] {
  if (tool === null) return [];
  const ids = tool.value.dimensies.map(({ id }) => id);
  const waiting = tool.value.dimensies.flatMap(({ id: own, gaatVoor = [] }, index) =>
    gaatVoor.flatMap((id, place) =>
      ids.includes(id) && id !== own
        ? []
        : [at(tool, ["dimensies", index, "gaatVoor", place], `"${id}" is geen andere dimensie.`, suggestion(id, ids))],
    ),
  );
  return [...doubles(tool, "dimensies", ids), ...waiting];
}

function others({ questionMaker, worksheet }: Tools): Problem[] {
  const ids = (list: ReadonlyArray<{ readonly id: string }>): string[] => list.map(({ id }) => id);
  return [
    ...(questionMaker === null ? [] : doubles(questionMaker, "instrumenten", ids(questionMaker.value.instrumenten))),
    ...(worksheet === null ? [] : doubles(worksheet, "stappen", ids(worksheet.value.stappen))),
  ];
}

export function check({ data }: CheckInput): Problem[] {
  return [...guide(data.tools.signalGuide), ...scan(data.tools.selfAssessment), ...others(data.tools)];
}

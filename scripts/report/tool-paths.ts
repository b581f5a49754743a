import type { Dossier } from "../dossier/load-dossier.ts";
import { questionMakerData } from "../dossier/tools/question-maker-data.ts";
import { flowOf } from "../dossier/tools/signal-guide-data.ts";
import { selfAssessmentData } from "../dossier/tools/self-assessment-data.ts";
import { worksheetData } from "../dossier/tools/worksheet-data.ts";
import { formatNumber } from "../lib/format.ts";
import { pathsOf } from "../lib/flow.ts";
import type { Count } from "./counts.ts";

/** How many ways there are through a tool. */
export interface ToolPaths {
  readonly tool: string;
  readonly count: number;
  /** What was counted. */
  readonly what: string;
}

/** Counts the ways through each tool that the dossier holds. Throws when a path of the signal guide does not end. */
export function toolPaths(dossier: Dossier): ToolPaths[] {
  const { selfAssessment, worksheet, signalGuide, questionMaker } = dossier.data.tools;
  const found: ToolPaths[] = [];
  if (selfAssessment !== null) {
    const { dimensions } = selfAssessmentData(selfAssessment.value, dossier);
    const count = dimensions.reduce((product, { values }) => product * values.length, 1);
    found.push({ tool: "Zelfscan", count, what: `combinaties van antwoorden op ${dimensions.length} vragen` });
  }
  if (worksheet !== null) {
    const { themes, steps } = worksheetData(worksheet.value, dossier);
    found.push({
      tool: "Lens-werkblad",
      count: themes.length + 1,
      what: `thema's (en één zonder), elk ${steps.length} stappen`,
    });
  }
  if (signalGuide !== null) {
    const paths = [...pathsOf(flowOf(signalGuide.value))];
    if (paths.includes(null)) throw new Error("A path of the signal guide does not end.");
    const ends = new Set(paths.map((path) => path?.end)).size;
    found.push({ tool: "Signaalwijzer", count: paths.length, what: `paden naar ${ends} uitkomsten` });
  }
  if (questionMaker !== null) {
    const { themes, moments, instruments } = questionMakerData(questionMaker.value, dossier);
    const count = themes.length * moments.length * instruments.reduce((sum, { roles }) => sum + roles.length, 0);
    found.push({ tool: "Vragenmaker", count, what: "keuzes van thema, rol, moment en instrument" });
  }
  return found;
}

/** The part of the report about the tools. */
export function toolPathCounts(dossier: Dossier): Count[] {
  return toolPaths(dossier).map(({ tool, count, what }) => [tool, `${formatNumber(count)} ${what}`]);
}

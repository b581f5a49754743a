import type { ToolData } from "../../../assets/js/tools/engine/tool.ts";
import type { Site } from "../site.ts";
import { questionMakerData } from "./question-maker-data.ts";
import { selfAssessmentData } from "./self-assessment-data.ts";
import { signalGuideData } from "./signal-guide-data.ts";
import { QUESTION_MAKER_URL, SELF_ASSESSMENT_URL, SIGNAL_GUIDE_URL, WORKSHEET_URL } from "./tool-pages.ts";
import { worksheetData } from "./worksheet-data.ts";

/** What the page of a tool loads; null when there is no such tool. */
export function toolData(url: string, site: Site): ToolData | null {
  const { tools } = site.data;
  if (url === SELF_ASSESSMENT_URL && tools.selfAssessment !== null)
    return selfAssessmentData(tools.selfAssessment.value, site);
  if (url === SIGNAL_GUIDE_URL && tools.signalGuide !== null) return signalGuideData(tools.signalGuide.value, site);
  if (url === QUESTION_MAKER_URL && tools.questionMaker !== null)
    return questionMakerData(tools.questionMaker.value, site);
  if (url === WORKSHEET_URL && tools.worksheet !== null) return worksheetData(tools.worksheet.value, site);
  return null;
}

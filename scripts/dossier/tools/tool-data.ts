import type { ToolData } from "../../../assets/js/tools/engine/tool.ts";
import type { Site } from "../site.ts";
import { selfAssessmentData } from "./self-assessment-data.ts";
import { SELF_ASSESSMENT_URL } from "./tool-pages.ts";

/** What the page of a tool loads; null when there is no such tool. */
export function toolData(url: string, site: Site): ToolData | null {
  const { tools } = site.data;
  if (url === SELF_ASSESSMENT_URL && tools.selfAssessment !== null)
    return selfAssessmentData(tools.selfAssessment.value, site);
  return null;
}

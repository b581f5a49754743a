import { dataUrls } from "#dossier/markdown-context.ts";
import { questionJson } from "#dossier/survey-export.ts";
import type { Question } from "#schemas/survey.ts";
import { listTemplate } from "../../scripts/eleventy/template.ts";

export default listTemplate<Question>({
  items: (site) => site.data.survey.questions,
  url: (question) => dataUrls(question.id).jsonUrl,
  render: (question, site) => questionJson(question, site.data.survey),
});

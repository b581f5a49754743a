import type { Problem } from "../lib/problem.ts";
import * as anchors from "./anchors.ts";
import type { Check, CheckInput } from "./check.ts";
import * as compareRules from "./compare-rules.ts";
import * as councilQuestions from "./council-questions.ts";
import * as dates from "./dates.ts";
import * as homePage from "./home-page.ts";
import * as landingPages from "./landing-pages.ts";
import * as lawReferences from "./law-references.ts";
import * as references from "./references.ts";
import * as requiredHeadings from "./required-headings.ts";
import * as sourcesUsed from "./sources-used.ts";
import * as stiffWords from "./stiff-words.ts";
import * as surveyComplete from "./survey-complete.ts";
import * as surveyPages from "./survey-pages.ts";
import * as typedFigures from "./typed-figures.ts";
import * as uniqueTitles from "./unique-titles.ts";

/** Every check over the whole dossier, in the order in which a reader of the code meets them. */
export const checks: readonly Check[] = [
  uniqueTitles,
  dates,
  references,
  homePage,
  landingPages,
  anchors,
  requiredHeadings,
  councilQuestions,
  lawReferences,
  stiffWords,
  sourcesUsed,
  surveyPages,
  surveyComplete,
  typedFigures,
  compareRules,
];

/** Runs all checks and returns all problems. */
export function checkPages(input: CheckInput): Problem[] {
  return checks.flatMap((rule) => rule.check(input));
}

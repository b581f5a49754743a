import type { Problem } from "../lib/problem.ts";
import * as abbreviations from "./abbreviations.ts";
import * as anchors from "./anchors.ts";
import type { Check, CheckInput } from "./check.ts";
import * as compareRules from "./compare-rules.ts";
import * as councilQuestions from "./council-questions.ts";
import * as dates from "./dates.ts";
import * as homePage from "./home-page.ts";
import * as landingPages from "./landing-pages.ts";
import * as lawReferences from "./law-references.ts";
import * as longSentences from "./long-sentences.ts";
import * as longWords from "./long-words.ts";
import * as references from "./references.ts";
import * as requiredHeadings from "./required-headings.ts";
import * as sourcesUsed from "./sources-used.ts";
import * as stiffWords from "./stiff-words.ts";
import * as surveyComplete from "./survey-complete.ts";
import * as surveyPages from "./survey-pages.ts";
import * as typedFigures from "./typed-figures.ts";
import * as toolFlow from "./tool-flow.ts";
import * as toolPrivacy from "./tool-privacy.ts";
import * as toolReferences from "./tool-references.ts";
import * as uniqueTitles from "./unique-titles.ts";
import * as unsourcedFacts from "./unsourced-facts.ts";

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
  toolReferences,
  toolFlow,
  toolPrivacy,
];

/** Runs all checks and returns all problems. */
export function checkPages(input: CheckInput): Problem[] {
  return checks.flatMap((rule) => rule.check(input));
}

/** Rules of style: what they find deserves a second look, and does not stop a build. */
export const adviceChecks: readonly Check[] = [abbreviations, longSentences, unsourcedFacts, longWords];

/** Runs the rules of style. */
export function advise(input: CheckInput): Problem[] {
  return adviceChecks.flatMap((rule) => rule.check(input));
}

import { formatShare } from "../../lib/format.ts";
import { resolveFileLink } from "../../lib/urls.ts";
import type { Advice, CompareQuestion } from "../../schemas/compare.ts";
import type { Question, Wave } from "../../schemas/survey.ts";
import type { Page } from "../page.ts";
import type { Site } from "../site.ts";
import { surveyTable } from "../survey-table.ts";
import { answersOf, inputOf, type CompareAnswer } from "./answers.ts";

/** A question of the form with everything that its page shows. */
export interface FormQuestion {
  readonly question: Question;
  readonly rules: CompareQuestion;
  readonly input: "radio" | "checkbox";
  readonly answers: readonly CompareAnswer[];
  readonly wave: Wave | null;
  /** Start of the sentence about the survey ("39% van de respondenten was tevreden"), or null. */
  readonly core: string | null;
}

/** An advice with the pages that it leads to. */
export interface FormAdvice {
  readonly rule: Advice;
  /** Question and answers by which it applies, in words. */
  readonly when: string;
  readonly pages: readonly Page[];
}

/** The form "Vergelijk je gemeente", a group a topic of the survey. */
export interface CompareModel {
  readonly topics: ReadonlyArray<{ readonly page: Page | null; readonly questions: readonly FormQuestion[] }>;
  readonly advices: readonly FormAdvice[];
}

/** What the survey says of the core answers, in words; null when it published nothing about them. */
function coreOf({ kern }: CompareQuestion, answers: readonly CompareAnswer[]): string | null {
  if (kern === null) return null;
  const own = answers.filter((answer) => kern.opties.includes(answer.id));
  const shares = own.flatMap(({ outcome }) => outcome?.shareInPercent ?? []);
  if (shares.length === own.length && shares.length > 0) {
    const sum = Math.round(shares.reduce((total, share) => total + share, 0) * 10) / 10;
    return `${formatShare(sum)} van de respondenten ${kern.tekst}${own.length > 1 ? " (eigen optelling)" : ""}`;
  }
  const words = own.length === 1 ? own[0]?.outcome?.words : null;
  if (words === null || words === undefined) return null;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} respondenten ${kern.tekst}`;
}

function whenOf(rule: Advice, { rules, answers }: FormQuestion): string {
  const labels = (ids: readonly string[]): string =>
    answers
      .filter((answer) => ids.includes(answer.id))
      .map((answer) => `‘${answer.label}’`)
      .join(" of ");
  const chosen = rule.antwoorden.length === 0 ? [] : [`bij ${labels(rule.antwoorden)}`];
  const missing = rule.ontbreekt.length === 0 ? [] : [`zonder ${labels(rule.ontbreekt)}`];
  return `Past ${[...chosen, ...missing].join(", of ")} op de vraag: ${rules.tekst}`;
}

/** Brings the rules, the survey and the pages together; null when this dossier has no comparison. */
export function compareModel(site: Site): CompareModel | null {
  const rules = site.data.compare;
  if (rules === null) return null;
  const { survey } = site.data;
  const questions = rules.vragen.flatMap((rule): FormQuestion[] => {
    const question = survey.questions.find((candidate) => candidate.id === rule.vraag);
    if (question === undefined) return []; // the check has refused it
    const table = surveyTable(question, survey);
    const answers = answersOf(table);
    const core = coreOf(rule, answers);
    return [{ question, rules: rule, input: inputOf(question), answers, wave: table.waves.at(-1) ?? null, core }];
  });
  const topics = site.pages.filter((page) => page.type === "surveyTopic");
  const pageOf = (id: string): Page | null => topics.find((page) => page.data.vragen.includes(id)) ?? null;
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  return {
    topics: [...Map.groupBy(questions, ({ question }) => pageOf(question.id))].map(([page, own]) => ({
      page,
      questions: own,
    })),
    advices: rules.adviezen.flatMap((rule) => {
      const question = questions.find((candidate) => candidate.question.id === rule.vraag);
      const pages = rule.naar.flatMap((link) => byPath.get(resolveFileLink("", link) ?? "") ?? []);
      return question === undefined ? [] : [{ rule, when: whenOf(rule, question), pages }];
    }),
  };
}

import type { Answers } from "./question.ts";

/** When an advice applies. */
export interface AdviceRule {
  readonly question: string;
  /** It applies when one of these is chosen … */
  readonly answers: readonly string[];
  /** … or when the question is answered without one of these. */
  readonly missing: readonly string[];
}

/** Does an advice fit the answers? A question without an answer gives no advice. */
export function fits(rule: AdviceRule, answers: Answers): boolean {
  const chosen = answers.get(rule.question);
  if (chosen === undefined) return false;
  return rule.answers.some((id) => chosen.includes(id)) || rule.missing.some((id) => !chosen.includes(id));
}

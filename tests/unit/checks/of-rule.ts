import { problemsOf, type Changes } from "../../fixtures/small-dossier.ts";

/** Problems that one rule finds in the small dossier with changes, as `file:line what todo`. */
export function ofRule(rule: string, ...changes: readonly Changes[]): string[] {
  const merged: Changes = Object.assign({}, ...changes);
  return problemsOf(merged)
    .filter((problem) => problem.rule === rule)
    .map(({ file, line, what, todo }) => `${file}:${line} ${what} ${todo}`);
}

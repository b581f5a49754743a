import { rmSync } from "node:fs";
import { loadDossier } from "#dossier/load-dossier.ts";
import { advise } from "../../../scripts/checks/index.ts";
import { writeSmallDossier, type Changes } from "../../fixtures/small-dossier.ts";

/** What one rule of style says of the small dossier with changes, as `file:line what todo`. */
export function adviceOf(rule: string, ...changes: readonly Changes[]): string[] {
  const root = writeSmallDossier(Object.assign({}, ...changes));
  try {
    const { data, pages, problems } = loadDossier({ root });
    if (problems.length > 0) throw new Error(`The changed dossier has problems: ${JSON.stringify(problems[0])}`);
    return advise({ data, pages, hasUnreadableFiles: false })
      .filter((problem) => problem.rule === rule)
      .map(({ file, line, what, todo }) => `${file}:${line} ${what} ${todo}`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

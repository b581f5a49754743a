import { expect, test } from "vitest";
import { loadDossier } from "#dossier/load-dossier.ts";
import { formatProblem } from "#lib/problem.ts";
import { adviceChecks } from "../../scripts/checks/index.ts";
import { dossierOptions } from "../../scripts/site-options.ts";

const { data, pages, problems } = loadDossier(dossierOptions());

test("the dossier itself has no problems, and enough pages to say so of", () => {
  expect(problems.map(formatProblem)).toEqual([]);
  expect(pages.length).toBeGreaterThan(300);
});

test.each(adviceChecks.map((check) => [check.name, check] as const))(
  "the dossier itself follows the advice on %s",
  (_name, check) => {
    expect(check.check({ data, pages, hasUnreadableFiles: false }).map(formatProblem)).toEqual([]);
  },
);

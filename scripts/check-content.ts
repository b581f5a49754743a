import { loadDossier } from "./dossier/load-dossier.ts";
import { advise } from "./checks/index.ts";
import { formatProblem, sortProblems } from "./lib/problem.ts";
import { dossierOptions } from "./site-options.ts";

const { problems, pages, data } = loadDossier(dossierOptions());
for (const problem of problems) console.error(formatProblem(problem));
// Advice is for those who write; it fails nothing. --stil leaves it out.
const advice =
  problems.length > 0 || process.argv.includes("--stil")
    ? []
    : sortProblems(advise({ data, pages, hasUnreadableFiles: false }));
for (const item of advice) console.log(`Advies: ${formatProblem(item)}`);
if (problems.length > 0) {
  console.error(
    `\n${problems.length} ${problems.length === 1 ? "probleem" : "problemen"} gevonden. Er is niets gebouwd.`,
  );
  process.exitCode = 1;
} else {
  console.log(
    `${advice.length === 0 ? "" : `\n${advice.length} adviezen; die houden niets tegen.\n`}Inhoud in orde: ${pages.length} pagina's, ${data.sources.size} bronnen, ${data.survey.outcomes.length} uitkomsten van de peiling, ${data.figures.outcomes.length} vergelijkbare cijfers.`,
  );
}

import { loadDossier } from "./dossier/load-dossier.ts";
import { formatProblem } from "./lib/problem.ts";
import { dossierOptions } from "./site-options.ts";

const { problems, pages, data } = loadDossier(dossierOptions());
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(
    `\n${problems.length} ${problems.length === 1 ? "probleem" : "problemen"} gevonden. Er is niets gebouwd.`,
  );
  process.exitCode = 1;
} else {
  console.log(
    `Inhoud in orde: ${pages.length} pagina's, ${data.sources.size} bronnen, ${data.survey.outcomes.length} uitkomsten van de peiling, ${data.figures.outcomes.length} vergelijkbare cijfers.`,
  );
}

import { loadDossier } from "./dossier/load-dossier.ts";
import { formatProblem } from "./lib/problem.ts";
import { unreviewed } from "./search/unreviewed.ts";
import { dossierOptions } from "./site-options.ts";

const dossier = loadDossier(dossierOptions());
const { problems, pages, data } = dossier;
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(
    `\n${problems.length} ${problems.length === 1 ? "probleem" : "problemen"} gevonden. Er is niets gebouwd.`,
  );
  process.exitCode = 1;
} else {
  console.log(
    `Inhoud in orde: ${pages.length} pagina's, ${data.sources.size} bronnen, ${data.survey.outcomes.length} uitkomsten.`,
  );
  const words = unreviewed(dossier);
  if (words.length > 0) {
    const some = words.slice(0, 5).map(({ word }) => word);
    console.log(
      `Let op: ${words.length} lange woorden zijn nog niet nagelezen voor het zoeken (${some.join(", ")}${words.length > some.length ? ", …" : ""}). Typ: npm run zoeken:samenstellingen`,
    );
  }
}

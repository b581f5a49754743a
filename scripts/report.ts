import { advise } from "./checks/index.ts";
import { loadDossier } from "./dossier/load-dossier.ts";
import { formatProblem, sortProblems } from "./lib/problem.ts";
import { pagesToLookAt } from "./report/attention.ts";
import { countsPerKind, countsPerPart, type Count } from "./report/counts.ts";
import { toolPathCounts } from "./report/tool-paths.ts";
import { searchReport } from "./search/report.ts";
import { dossierOptions } from "./site-options.ts";

// The report may look at the clock; a build may not.
const today = new Date().toISOString().slice(0, 10);
const dossier = loadDossier(dossierOptions());
const { pages, data, problems } = dossier;

function table(title: string, counts: readonly Count[]): void {
  console.log(`\n${title}\n`);
  for (const [name, value] of counts) console.log(`${name.padEnd(36)}${value}`);
}

table("Pagina's per onderdeel", countsPerPart(pages));
table("Totalen", [
  ...countsPerKind(pages),
  ["Bronnen", data.sources.size],
  ["Bronnen zonder volledig adres", [...data.sources.values()].filter((source) => source.url === null).length],
  ["Uitkomsten van de peiling", data.survey.outcomes.length],
  ["Vergelijkbare cijfers", data.figures.outcomes.length],
  ["Problemen in de inhoud", problems.length],
]);

table("Paden door de hulpmiddelen", toolPathCounts(dossier));

const advice = sortProblems(advise({ data, pages, hasUnreadableFiles: false })).map(formatProblem);
for (const { title, items } of [
  ...pagesToLookAt(pages, today),
  ...searchReport(dossier),
  { title: "Adviezen", items: advice },
]) {
  console.log(`\n${title}: ${items.length}`);
  for (const item of items) console.log(`  ${item}`);
}

import { parseArgs } from "node:util";
import { formatProblem, sortProblems } from "./lib/problem.ts";
import { dossierOptions } from "./site-options.ts";
import { importSurvey } from "./survey/import-survey.ts";

const USAGE = `Haalt de cijfers van een golf uit een CSV-export.

  npm run peiling:import -- --bestand export.csv --koppeling _data/bron/peiling/import/2026.yaml

  --bestand    de export: CSV in UTF-8, met een kopregel
  --koppeling  YAML die zegt welke kolom wat is; npm run peiling:nieuw maakt er een
  --proef      zegt alleen wat er zou gebeuren
  --vervang    vervangt ook cijfers die er al staan

Is er iets mis, dan verandert er niets en staat elk probleem er met bestand, rij en kolom.`;

function options(): Readonly<Record<string, string | boolean | undefined>> | null {
  const [text, flag] = [{ type: "string" } as const, { type: "boolean" } as const];
  try {
    return parseArgs({ options: { bestand: text, koppeling: text, proef: flag, vervang: flag, help: flag } }).values;
  } catch {
    return null;
  }
}

const values = options();
const [file, mapping] = [values?.["bestand"], values?.["koppeling"]];
if (values === null || typeof file !== "string" || typeof mapping !== "string") {
  console.error(USAGE);
  process.exitCode = values?.["help"] === true ? 0 : 1;
} else {
  const isTrial = values["proef"] === true;
  const result = importSurvey({
    root: dossierOptions().root,
    exportPath: file,
    mappingPath: mapping,
    isTrial,
    mayReplace: values["vervang"] === true,
  });
  for (const problem of sortProblems(result.problems)) console.error(formatProblem(problem));
  if (result.problems.length > 0) {
    const count = result.problems.length;
    console.error(`\n${count} ${count === 1 ? "probleem" : "problemen"} gevonden. Er is niets geschreven.`);
    process.exitCode = 1;
  } else {
    const done = isTrial ? "Proef geslaagd, er is niets geschreven" : "Klaar";
    console.log(`${done}: ${result.filled} rijen ingevuld, ${result.added} rijen toegevoegd.`);
  }
}

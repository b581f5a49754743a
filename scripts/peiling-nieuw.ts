import { parseArgs } from "node:util";
import { formatProblem } from "./lib/problem.ts";
import { dossierOptions } from "./site-options.ts";
import { newWave } from "./survey/new-wave.ts";

const USAGE = `Maakt een nieuwe golf van de peiling klaar.

  npm run peiling:nieuw -- --golf 2026 --naam "Peiling 2026" --jaar 2026 --bron ccv-peiling-2026

  --golf    kenmerk van de golf: kleine letters, cijfers en streepjes
  --naam    naam in de kop van de tabelkolom
  --jaar    jaar van de meting; laat het weg als het niet vaststaat
  --bron    kenmerk van de bron; voeg die eerst toe in _data/bron/bronnen/peiling.yaml
  --vragen  kenmerken van de vragen die opnieuw zijn gesteld, met komma's; zonder dit zijn het er alle

Daarna: vul in golven.yaml de teksten in die met VUL IN beginnen, en haal de cijfers binnen met
npm run peiling:import. De handleiding staat in docs/redactie/nieuwe-golf.md.`;

function options(): Readonly<Record<string, string | boolean | undefined>> | null {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      options: { golf: text, naam: text, jaar: text, bron: text, vragen: text, help: { type: "boolean" } },
    }).values;
  } catch {
    return null;
  }
}

const values = options();
const value = (name: string): string => String(values?.[name] ?? "");
if (values === null || values["help"] === true || value("golf") === "" || value("bron") === "") {
  console.error(USAGE);
  process.exitCode = values?.["help"] === true ? 0 : 1;
} else {
  const result = newWave({
    root: dossierOptions().root,
    id: value("golf"),
    name: value("naam"),
    year: value("jaar") === "" ? null : Number(value("jaar")),
    source: value("bron"),
    ...(value("vragen") === ""
      ? {}
      : {
          questions: value("vragen")
            .split(",")
            .map((id) => id.trim()),
        }),
  });
  for (const problem of result.problems) console.error(formatProblem(problem));
  if (result.problems.length > 0) {
    console.error("\nEr is niets geschreven.");
    process.exitCode = 1;
  } else {
    console.log(`Golf "${value("golf")}" staat klaar: ${result.rows} rijen zonder cijfer.`);
    for (const file of result.files) console.log(`  ${file}`);
    console.log(
      "\nVul nu in golven.yaml de teksten in die met VUL IN beginnen. Tot dan weigert de controle te bouwen.",
    );
  }
}

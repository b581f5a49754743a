import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSite, ContentProblems } from "./build/build-site.ts";
import { projectRoot } from "./site-options.ts";

const outDir = process.env["DOSSIER_OUT"] ?? join(projectRoot, "_site");
try {
  const { pages, stages } = await buildSite({ outDir, skipIndex: process.env["DOSSIER_SKIP_INDEX"] === "1" });
  const times = Object.entries(stages).map(([stage, ms]) => `${stage} ${(ms / 1000).toFixed(2)} s`);
  const timesFile = process.env["DOSSIER_TIMES"];
  if (timesFile !== undefined) writeFileSync(timesFile, JSON.stringify({ pages, stages }));
  console.log(`${pages} pagina's gebouwd in ${outDir} (${times.join(", ")}).`);
} catch (error) {
  if (error instanceof ContentProblems) {
    for (const line of error.lines) console.error(line);
    console.error(`\n${error.lines.length} problemen gevonden. Er is niets gebouwd; de vorige versie staat er nog.`);
  } else console.error(error);
  process.exitCode = 1;
}

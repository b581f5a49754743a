import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { contendersOf } from "./bench/contenders.ts";
import { knownOf } from "./bench/known.ts";
import { generatePages } from "./bench/pages.ts";
import { createRandom } from "./bench/random.ts";
import { measureRebuild } from "./bench/rebuild.ts";
import { reachesAim, stageTable, usageTable } from "./bench/report.ts";
import { runRounds } from "./bench/rounds.ts";
import { writeSites } from "./bench/write-sites.ts";
import { loadDossier } from "./dossier/load-dossier.ts";
import { formatProblem } from "./lib/problem.ts";
import { dossierOptions, projectRoot } from "./site-options.ts";

// Usage: npm run bench [-- 100 1000 10000] [--rounds=3] [--keep]. See docs/benchmarks.md.
const SEED = 20261124;
const REBUILD_PAGES = 1000;
const REBUILD_PORT = 8497;

const flags = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const given = process.argv
  .slice(2)
  .filter((argument) => /^\d+$/.test(argument))
  .map(Number);
const sizes = given.length === 0 ? [100, 1000, 10_000] : given;
const rounds = Number(flags.find((flag) => flag.startsWith("--rounds="))?.slice(9) ?? 3);

const options = dossierOptions();
const dossier = loadDossier(options);
if (dossier.problems.length > 0) {
  for (const problem of dossier.problems) console.error(formatProblem(problem));
  throw new Error("The dossier itself has problems; the benchmark builds on it.");
}

console.log(`Node ${process.version}, ${availableParallelism()} cores, ${rounds} rounds, medians (least–greatest).\n`);
for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), `dossier-bench-${size}-`));
  try {
    const pages = generatePages(createRandom(SEED), size, knownOf(dossier));
    const sites = writeSites(folder, options.root, pages);
    const out = join(folder, "out");
    const results = await runRounds(contendersOf(sites, out), out, rounds);
    console.log(`${usageTable(size, results)}\n\n${stageTable(size, results)}\n`);
    if (size === Math.max(...sizes))
      console.log(`Aim (wall and memory ≤ reference): ${reachesAim(results) ? "reached" : "not reached"}.\n`);
    const path = pages[0]?.path;
    if (size === REBUILD_PAGES && path !== undefined && existsSync(join(projectRoot, "scripts/start.ts"))) {
      const { median, min, max } = await measureRebuild(sites.real, path, REBUILD_PORT);
      console.log(
        `One edit at ${size} pages → new HTML served: ${median.toFixed(3)} s (${min.toFixed(3)}–${max.toFixed(3)}).\n`,
      );
    }
  } finally {
    if (flags.includes("--keep")) console.log(`Kept: ${folder}\n`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

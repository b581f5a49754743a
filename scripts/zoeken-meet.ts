import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { explain } from "./search/explain.ts";
import { openSearch } from "./search/open-search.ts";
import { readQueries } from "./search/read-queries.ts";
import { byClass, scoreOf, summaryOf, type Score } from "./search/relevance.ts";
import { miniSearch, plainPagefind, type Rival } from "./search/rivals.ts";
import { queryClass } from "./schemas/judged-queries.ts";
import { projectRoot } from "./site-options.ts";

// Usage: npm run zoeken:meet [-- "een vraag"]. Measures the built site in _site (or DOSSIER_OUT) on tests/search/queries.yaml.
const WORST = 5;
const site = process.env["DOSSIER_OUT"] ?? join(projectRoot, "_site");
if (!existsSync(join(site, "pagefind"))) throw new Error(`No index in ${site}. First: npm run build.`);
const search = await openSearch(site);
const question = process.argv.slice(2).join(" ");

async function ours(query: string): Promise<string[]> {
  const { best, other } = await search.search(query);
  return Promise.all([...best, ...other].slice(0, 10).map(async ({ id }) => (await search.page(id)).url));
}

async function measure(rival: Rival, queries: ReturnType<typeof readQueries>): Promise<Score[]> {
  const scores: Score[] = [];
  for (const query of queries) scores.push(scoreOf(query, await rival(query.vraag)));
  return scores;
}

async function table(): Promise<void> {
  const [judged, dev] = ["queries.yaml", "dev-queries.yaml"].map((name) => join(projectRoot, "tests", "search", name));
  const file = process.env["ZOEKVRAGEN"] ?? (existsSync(judged ?? "") ? judged : dev) ?? "";
  const queries = readQueries(file, file.replace(`${projectRoot}/`, ""));
  const folder = mkdtempSync(join(tmpdir(), "zoeken-meet-"));
  try {
    const rivals: ReadonlyArray<readonly [string, Rival]> = [
      ["dit dossier", ours],
      ["Pagefind", await plainPagefind(site, folder)],
      ["MiniSearch", miniSearch(site)],
    ];
    const all = new Map<string, Score[]>();
    for (const [name, rival] of rivals) all.set(name, await measure(rival, queries));
    const number = (value: number): string => (Number.isNaN(value) ? "–" : value.toFixed(2)).padStart(6);
    const row = (label: string, pick: (scores: readonly Score[]) => readonly Score[]): string => {
      const cells = [...all.values()].map((scores) => {
        const { ndcg, meanReciprocalRank, withoutResult } = summaryOf(pick(scores));
        return `${number(ndcg)}${number(meanReciprocalRank)}${Number.isNaN(withoutResult) ? "–" : `${Math.round(100 * withoutResult)}%`.padStart(6)}`;
      });
      const count = pick([...all.values()][0] ?? []).length;
      return `${label.padEnd(15)}${String(count).padStart(4)}  ${cells.join("   ")}`;
    };
    console.log(
      `${queries.length} zoekvragen uit ${file.replace(`${projectRoot}/`, "")}; nDCG@10, MRR, zonder resultaat\n`,
    );
    console.log(`${"".padEnd(21)}${[...all.keys()].map((name) => name.padStart(18)).join("   ")}`);
    for (const name of queryClass.options) console.log(row(name, (scores) => byClass(scores).get(name) ?? []));
    console.log(row("vers", (scores) => scores.filter((score) => score.query.vers)));
    console.log(row("niet vers", (scores) => scores.filter((score) => !score.query.vers)));
    console.log(row("alle", (scores) => scores));
    // Fresh queries are counted, not shown: nobody can tune on what they do not see.
    const worst = (all.get("dit dossier") ?? [])
      .filter((score) => !score.query.vers)
      .toSorted((a, b) => a.ndcg - b.ndcg);
    console.log(`\nDe ${WORST} slechtste (niet vers)`);
    for (const { query, ndcg, found } of worst.slice(0, WORST))
      console.log(
        `${ndcg.toFixed(2)}  ${query.vraag}\n      gevonden: ${found.slice(0, 4).join(" ")}\n      bedoeld:  ${Object.keys(query.goed).join(" ")}`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (question === "") await table();
else console.log(await explain(question, search));

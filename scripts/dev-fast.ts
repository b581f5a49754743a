// Temporary: evaluates on memoised engine results.
import { existsSync, readFileSync, writeFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { openIndex } from "./search/pagefind-in-node.ts";
import { openLexicon } from "../assets/js/search/lexicon.ts";
import { RANKING } from "../assets/js/search/ranking.ts";
import { createSearch } from "../assets/js/search/search.ts";
import { readQueries } from "./search/read-queries.ts";
import { byClass, scoreOf, summaryOf } from "./search/relevance.ts";
const site = resolve("_site");
const lexFile = readdirSync("_site/assets").find((f) => f.startsWith("zoekwoorden"))!;
const key = lexFile + JSON.stringify(RANKING);
const memoFile = "/tmp/memo.json";
let memo: any = existsSync(memoFile) ? JSON.parse(readFileSync(memoFile, "utf8")) : {};
if (memo.key !== key) memo = { key, hits: {}, urls: {} };
let index: any = null; let dirty = false;
const engine = { pages: 0, async search(q: string) { if (!Object.hasOwn(memo.hits, q)) { index ??= await openIndex(site, RANKING); const h = await index.search(q); for (const x of h) if (!memo.urls[x.id]) memo.urls[x.id] = (await index.page(x.id)).url; memo.hits[q] = h.map((x: any) => [x.id, x.score]); dirty = true; } return memo.hits[q].map(([id, score]: any) => ({ id, score })); } };
const lexicon = openLexicon(JSON.parse(readFileSync(`_site/assets/${lexFile}`, "utf8")));
engine.pages = lexicon.pages;
const search = createSearch(engine, lexicon);
const scores = [];
for (const q of readQueries("tests/search/queries.yaml", "q").filter((q) => !q.vers)) { const a = await search(q.vraag); scores.push(scoreOf(q, [...a.best, ...a.other].slice(0, 10).map((r) => memo.urls[r.id]))); }
if (dirty) writeFileSync(memoFile, JSON.stringify(memo));
console.log(summaryOf(scores).ndcg.toFixed(4), [...byClass(scores)].map(([k, v]) => k.slice(0, 5) + " " + summaryOf(v).ndcg.toFixed(3)).join("  "));

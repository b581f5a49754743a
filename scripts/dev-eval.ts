import { resolve } from "node:path";
import { openSearch } from "./search/open-search.ts";
import { readQueries } from "./search/read-queries.ts";
import { byClass, scoreOf, summaryOf } from "./search/relevance.ts";
const s = await openSearch(resolve("_site"));
const qs = readQueries(process.env.Q ?? "tests/search/queries.yaml", "q").filter(q=>!q.vers);
const scores=[];
for (const q of qs) { const a = await s.search(q.vraag); const urls = []; for (const r of [...a.best, ...a.other].slice(0,10)) urls.push((await s.page(r.id)).url); const sc=scoreOf(q, urls); scores.push(sc);
 if (process.env.V && sc.ndcg<Number(process.env.V)) console.log(sc.ndcg.toFixed(2), q.klasse, '|', q.vraag, '|', a.understood.corrections.map(c=>c.meant).join(), a.understood.terms.map(t=>t.text+':'+t.alternatives.length).join(' '), '\n    ', urls.slice(0,7).map(u=>(q.goed[u.replace(/#.*/,'')]??'·')+u).join(' '), '\n     miss', Object.entries(q.goed).filter(([u])=>!sc.found.includes(u)).map(([u,g])=>g+u).join(' ')); }
const f=(x:any)=>`${x.queries} nDCG ${x.ndcg.toFixed(3)} MRR ${x.meanReciprocalRank.toFixed(3)} leeg ${(100*x.withoutResult).toFixed(0)}%`;
for (const [k,v] of byClass(scores)) console.log(k.padEnd(15), f(summaryOf(v)));
console.log('ALL', f(summaryOf(scores)));

export const P = {
  delen: 0.7, deel: 0.25, begin: 0.8, vorm: 0.9, afgeleid: 0.6, samen: 0.9, naam: 0.85, zoekwoord: 0.8, kort: 0.4,
  belang: 1.5, titel: 0.4, heet: 0.5, floor: 0.3, power: 0.7, phrase: 0.2, cover: 1, idf: 0.8,
  title: 5, namen: 3, zoektermen: 1, termFrequency: 0.7, pageLength: 0.1, termSimilarity: 1, termSaturation: 1.4,
};
for (const pair of (globalThis as unknown as { process?: { env: Record<string, string> } }).process?.env["P"]?.split(",") ?? []) { const [k, v] = pair.split("="); (P as Record<string, number>)[k ?? ""] = Number(v); }
/** How Pagefind weighs what it finds; the same in the browser and in the tests. Hidden search terms stay below real hits. */
export const RANKING = { metaWeights: { title: P.title, kop: 0.0001, namen: P.namen, zoektermen: P.zoektermen }, termFrequency: P.termFrequency, pageLength: P.pageLength, termSimilarity: P.termSimilarity, termSaturation: P.termSaturation } as const;

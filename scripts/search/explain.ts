import type { Lexicon } from "../../assets/js/search/lexicon.ts";
import { tokenise } from "../../assets/js/search/text.ts";
import type { Understood } from "../../assets/js/search/understand.ts";
import type { OpenSearch } from "./open-search.ts";

const SHOWN = 10;

/** The stop words of a query that were not searched for. */
function leftOutOf({ query, terms }: Understood, lexicon: Lexicon): string[] {
  return tokenise(query, lexicon.has)
    .filter(({ words, raw }) => lexicon.isStopWord(words[0] ?? "") && !terms.some((term) => term.text === raw))
    .map((token) => token.raw);
}

/** Explains step by step how a query is understood and answered, as text for an editor. */
export async function explain(question: string, search: OpenSearch): Promise<string> {
  const before = search.calls();
  const { understood, best, other } = await search.search(question);
  const direct = search.direct(question);
  const lines = [`Vraag: ${understood.query}`];
  const leftOut = leftOutOf(understood, search.lexicon);
  if (leftOut.length > 0) lines.push(`Weggelaten: ${leftOut.join(", ")}`);
  for (const { typed, meant } of understood.corrections) lines.push(`Gelezen als: ${typed} → ${meant}`);
  for (const { text, alternatives } of understood.terms) {
    lines.push(`\n${text}${alternatives.length === 0 ? ": niet in het dossier" : ""}`);
    for (const { query, weight, reason, via } of alternatives)
      lines.push(`  ${weight.toFixed(2)}  ${query.padEnd(36)} ${reason}${via === null ? "" : ` (via ${via})`}`);
  }
  if (understood.phrase !== null) lines.push(`\nAls zinsdeel: ${understood.phrase}`);
  lines.push(`\nZoekopdrachten aan de motor: ${search.calls() - before}`);
  if (direct !== null)
    lines.push(
      `\nDirect antwoord: ${direct.kind} – ${direct.title}\n  ${direct.text}\n  ${direct.links.map(([, url]) => url).join(" ")}`,
    );
  lines.push(`\nBeste resultaten: ${best.length}, ook mogelijk: ${other.length}`);
  for (const [index, { id, score, coverage, searches }] of [...best, ...other].slice(0, SHOWN).entries()) {
    const { url, meta } = await search.page(id);
    const title = (meta["title"] ?? "").replaceAll("|", "");
    lines.push(
      `${String(index + 1).padStart(3)}. ${score.toFixed(3)}  dekking ${coverage.toFixed(2)}  ${title}  ${url}\n       door: ${searches.join(", ")}`,
    );
  }
  return lines.join("\n");
}

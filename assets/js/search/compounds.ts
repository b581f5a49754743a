import type { Lexicon } from "./lexicon.ts";

const LEAST_PART = 3;
const LINKS = ["", "s", "en", "e", "n"];
const MOST_PARTS = 3;
/** Longer "words" are no words; cutting them would take long. */
const LONGEST = 50;

type Words = Pick<Lexicon, "has" | "formsOf">;

function isHead(part: string, lexicon: Words): boolean {
  return part.length >= LEAST_PART && (lexicon.has(part) || (part.length > 4 && lexicon.formsOf(part).length > 0));
}

/** The word of the index that stands first in a compound, without the s, e or en that links it: raads → raad. */
function firstPart(part: string, lexicon: Words): string | null {
  for (const link of LINKS) {
    const word = part.slice(0, part.length - link.length);
    if (part.endsWith(link) && word.length >= LEAST_PART && lexicon.has(word)) return word;
  }
  return null;
}

/**
 * Cuts a compound that the index does not have into words that it has: privacyregels → privacy, regels. Fewest parts
 * first, then the longest shortest part. An empty list when it cannot be cut.
 */
export function split(word: string, lexicon: Words, most = MOST_PARTS): string[] {
  if (word.length > LONGEST) return [];
  let best: string[] = [];
  const rate = (parts: readonly string[]): number =>
    parts.length === 0 ? -Infinity : Math.min(...parts.map((part) => part.length)) - 10 * parts.length;
  for (let cut = LEAST_PART; cut <= word.length - LEAST_PART; cut++) {
    const first = firstPart(word.slice(0, cut), lexicon);
    if (first === null) continue;
    const rest = word.slice(cut);
    const tail = isHead(rest, lexicon) ? [rest] : most > 2 ? split(rest, lexicon, most - 1) : [];
    if (tail.length === 0) continue;
    const parts = [first, ...tail];
    if (Math.min(...parts.map((part) => part.length)) < 4 && word.length < 8) continue;
    if (rate(parts) > rate(best)) best = parts;
  }
  return best;
}

/** Words of the index that two words make together: raads + lid, gegevens + delen → gegevensdeling. */
export function join(first: string, second: string, lexicon: Pick<Lexicon, "has" | "formsOf" | "rootsOf">): string[] {
  const found = ["", "s", "en", "e"].flatMap((link) => {
    const word = first + link + second;
    if (lexicon.has(word)) return [word];
    return [...lexicon.formsOf(word), ...lexicon.rootsOf(word)];
  });
  return [...new Set(found)].filter((word) => word.length > second.length + 2 && word.startsWith(first)).slice(0, 3);
}

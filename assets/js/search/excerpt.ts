import { fold } from "./text.ts";

/** What the index has between the parts of compounds; no reader may see it. */
const JOINER = /\|/g;

/** Text of the index as a reader sees it: without joiners. */
export function shown(text: string): string {
  return text.replace(JOINER, "");
}

/** An excerpt of the engine as plain text. It has marks; of the text itself only `<` and `>` are escaped. */
export function plainText(excerpt: string): string {
  return shown(
    excerpt
      .replace(/<[^>]*>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">"),
  );
}

/** A piece of an excerpt; `isHit` where it is a word that was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** The words of searches, folded, as marks are looked for; a phrase in quotes gives its words. */
export function wordsOf(searches: readonly string[]): string[] {
  return [...new Set(searches.flatMap((search) => search.replaceAll('"', "").split(" ")).filter(Boolean))];
}

/** Does a word of a text belong to a search? Short words must be equal; others may stand in a longer word. */
function isHit(word: string, searched: readonly string[]): boolean {
  const folded = fold(word);
  return searched.some((one) => (one.length < 4 ? folded === one : folded.includes(one)));
}

/** Cuts a text into parts that are words of the searches and parts that are not. */
export function marked(text: string, searched: readonly string[]): ExcerptPart[] {
  const parts: Array<{ text: string; isHit: boolean }> = [];
  for (const [piece] of text.matchAll(/[\p{L}\p{N}\p{M}'’]+|[^\p{L}\p{N}\p{M}'’]+/gu)) {
    const hit = /[\p{L}\p{N}]/u.test(piece) && isHit(piece, searched);
    const last = parts.at(-1);
    if (last !== undefined && !last.isHit && !hit) last.text += piece;
    else parts.push({ text: piece, isHit: hit });
  }
  return parts;
}

/** The text with the most different words of the searches; the first of those that have as many. */
export function richest<T extends { readonly text: string }>(
  texts: readonly T[],
  searched: readonly string[],
): T | null {
  const count = (text: string): number => {
    const words = (text.match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? []).map(fold);
    return searched.filter((one) => words.some((word) => (one.length < 4 ? word === one : word.includes(one)))).length;
  };
  return texts.reduce<T | null>(
    (best, one) => (best === null || count(one.text) > count(best.text) ? one : best),
    null,
  );
}

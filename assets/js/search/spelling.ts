import type { Lexicon } from "./lexicon.ts";

const LEAST_LENGTH = 5;
const LONGEST = 40;
const LENGTH_FOR_TWO = 8;

/** Number of edits in which a typed word may differ from the word that is meant: 1, or 2 from eight letters. */
export function mostEdits(typed: string): number {
  return typed.length >= LENGTH_FOR_TWO ? 2 : 1;
}

/** Can a word be a misspelling at all? Short words and words with figures are left as they are. */
export function isCorrectable(typed: string): boolean {
  return typed.length >= LEAST_LENGTH && typed.length <= LONGEST && !/\d/.test(typed);
}

/** Edits (insert, delete, replace, swap neighbours) between two words, or `most + 1` when there are more than `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
      if (value < least) least = value;
    }
    if (least > most) return most + 1;
    [before, previous] = [previous, row];
  }
  return Math.min(previous[b.length] ?? 0, most + 1);
}

/** Letters that a word has, as bits: words within n edits differ in at most 2n of them. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** A word that a misspelling can be meant to be, with its letters as bits. */
export type Target = readonly [word: string, bits: number];

/** Edits between a typed word and a target when it may be meant, else null: one edit, or two after the same first letter. */
export function editsTo(typed: string, bits: number, [word, own]: Target): number | null {
  const most = typed[0] === word[0] ? mostEdits(typed) : 1;
  if (Math.abs(word.length - typed.length) > most || bitCount(bits ^ own) > 2 * most) return null;
  const edits = distance(typed, word, most);
  return edits > 0 && edits <= most ? edits : null;
}

/** The word of the dossier that a misspelt word is meant to be, or null. A valid Dutch word is never corrected. */
export function correct(typed: string, lexicon: Pick<Lexicon, "targets" | "isDutch">): string | null {
  if (!isCorrectable(typed) || lexicon.isDutch(typed)) return null;
  const bits = letterBits(typed);
  let best: string | null = null;
  let least = Infinity;
  for (const target of lexicon.targets) {
    const edits = editsTo(typed, bits, target);
    if (edits === null) continue;
    const [word] = target;
    const cost = edits + (typed[0] === word[0] ? 0 : 0.5) + 0.1 * Math.abs(typed.length - word.length);
    if (cost < least) [best, least] = [word, cost];
  }
  return best;
}

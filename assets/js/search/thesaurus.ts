import type { Lexicon } from "./lexicon.ts";

/** A name of the glossary that stands in a query, from word `from` up to but not including word `to`. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly group: number;
  /** It is a word by which readers look for the thing, not a name of it. */
  readonly isLead: boolean;
}

const LONGEST_NAME = 7;

interface Entry {
  readonly group: number;
  readonly isLead: boolean;
}
const cache = new WeakMap<Lexicon, Map<string, Entry[]>>();

/** Names meet under the plain form of each of their words: bijzondere persoonsgegevens, bijzonder persoonsgegeven. */
function keysOf(name: string, { formKeys }: Lexicon): string[] {
  const words = name.split(" ");
  const [first = ""] = words;
  return words.length === 1
    ? formKeys(first)
    : [words.map((word) => formKeys(word).toSorted((a, b) => a.length - b.length)[0]).join(" "), name];
}

function indexOf(lexicon: Lexicon): Map<string, Entry[]> {
  let index = cache.get(lexicon);
  if (index !== undefined) return index;
  index = new Map();
  const add = (name: string, entry: Entry): void => {
    for (const key of keysOf(name, lexicon)) index?.set(key, [...(index.get(key) ?? []), entry]);
  };
  for (const [group, names] of lexicon.groups.entries()) for (const name of names) add(name, { group, isLead: false });
  for (const [group, ...words] of lexicon.leads) for (const word of words) add(word, { group, isLead: true });
  cache.set(lexicon, index);
  return index;
}

/** Finds the names of the glossary in the words of a query; a longer name hides those inside it. */
export function namesIn(words: readonly string[], lexicon: Lexicon): Name[] {
  const index = indexOf(lexicon);
  const found: Name[] = [];
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const to = from + length;
      if (found.some((name) => !name.isLead && name.from <= from && to <= name.to)) continue;
      const entries = keysOf(words.slice(from, to).join(" "), lexicon).flatMap((key) => index.get(key) ?? []);
      const groups = new Map(entries.map((entry) => [`${entry.group} ${String(entry.isLead)}`, entry]));
      found.push(...[...groups.values()].map((entry) => ({ from, to, ...entry })));
    }
  }
  return found;
}

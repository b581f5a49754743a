import { bloomHas } from "./bloom.ts";
import { letterBits, type Target } from "./spelling.ts";
import { wordForms, type FormRule, type WordForms } from "./word-forms.ts";

/** The lexicon as it is sent: lists of words in front coding, and groups of names. Made by scripts/search/lexicon.ts. */
export interface LexiconFile {
  /** Words of the index, folded; `|` between the parts of a compound, `*` after one that a typo can be meant to be, `^` after one of a title. */
  readonly words: string;
  /** Valid Dutch words that look like a word of the index and are never "corrected": bits (see bloom.ts) in base64. */
  readonly guard: string;
  /** Number of records in the index. */
  readonly pages: number;
  /** Words that say nothing about the subject of a question. */
  readonly stop: readonly string[];
  /** Words that count for little. */
  readonly light: readonly string[];
  /** Rules for forms of a word, and for words derived from it. */
  readonly inflected: readonly FormRule[];
  readonly derived: readonly FormRule[];
  /** Irregular forms, `form:word`. */
  readonly irregular: readonly string[];
  /** Names for the same thing: first the terms of the glossary with the dossier's own name in front, then everyday words. */
  readonly groups: ReadonlyArray<readonly string[]>;
  /** Number of groups that are terms. */
  readonly terms: number;
  /** Words by which readers look for the thing of a group: place in `groups`, then the words. */
  readonly leads: ReadonlyArray<readonly [group: number, ...words: string[]]>;
}

/** What the browser knows about words. */
export interface Lexicon extends WordForms {
  /** Says the word nothing about the subject of a question? */
  readonly isStopWord: (word: string) => boolean;
  /** Is the word in any question, so that it counts for little? */
  readonly isLight: (word: string) => boolean;
  /** Does a title or a name of a page have the word? */
  readonly isInTitle: (word: string) => boolean;
  /** Words that a misspelling can be meant to be. */
  readonly targets: readonly Target[];
  readonly has: (word: string) => boolean;
  /** Is there a word of the index that begins so? */
  readonly isPrefix: (text: string) => boolean;
  /** A Dutch word, in the index or not. */
  readonly isDutch: (word: string) => boolean;
  readonly partsOf: (word: string) => readonly string[];
  /** Words of the index that are another form of it (not itself). */
  readonly formsOf: (word: string) => readonly string[];
  /** Words of the index with the same root that are no form of it. */
  readonly rootsOf: (word: string) => readonly string[];
  readonly pages: number;
  readonly groups: LexiconFile["groups"];
  readonly leads: LexiconFile["leads"];
  readonly terms: number;
}

/** Reads front coding: a capital says how many letters a word has in common with the one before (A none, B one, …). */
export function decodeWords(text: string): string[] {
  let previous = "";
  return [...text.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = "A", rest = ""]) => {
    previous = previous.slice(0, shared.charCodeAt(0) - 65) + rest;
    return previous;
  });
}

function indexBy(words: readonly string[], keysOf: (word: string) => readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    for (const key of keysOf(word)) index.set(key, [...(index.get(key) ?? []), word]);
  }
  return index;
}

/** Makes the lexicon from its file. */
export function openLexicon(file: LexiconFile): Lexicon {
  const parts = new Map<string, readonly string[]>();
  const targets: Target[] = [];
  const titles = new Set<string>();
  const words = decodeWords(file.words).map((entry) => {
    const bare = entry.replace(/[*^]+$/, "");
    const word = bare.replaceAll("|", "");
    if (bare !== word) parts.set(word, bare.split("|"));
    if (entry.includes("*")) targets.push([word, letterBits(word)]);
    if (entry.endsWith("^")) titles.add(word);
    return word;
  });
  const known = new Set(words);
  const [stop, light] = [new Set(file.stop), new Set(file.light)];
  const { formKeys, rootKeys } = wordForms(
    file.inflected,
    file.derived,
    new Map(file.irregular.map((pair) => pair.split(":") as [string, string])),
  );
  const guard = Uint8Array.from(atob(file.guard), (character) => character.charCodeAt(0));
  const letters = words.filter((word) => !/\d/.test(word));
  let byForm: Map<string, string[]> | null = null;
  let byRoot: Map<string, string[]> | null = null;
  const meeting = (word: string, index: Map<string, string[]>, keys: readonly string[]): string[] => [
    ...new Set(keys.flatMap((key) => index.get(key) ?? []).filter((other) => other !== word)),
  ];
  const formsOf = (word: string): string[] => meeting(word, (byForm ??= indexBy(letters, formKeys)), formKeys(word));
  return {
    formKeys,
    rootKeys,
    isStopWord: (word) => stop.has(word),
    isLight: (word) => light.has(word),
    has: (word) => known.has(word),
    isInTitle: (word) => titles.has(word),
    targets,
    pages: file.pages,
    isPrefix: (text) => words.some((word) => word.startsWith(text)),
    isDutch: (word) => known.has(word) || bloomHas(guard, word),
    partsOf: (word) => parts.get(word) ?? [],
    formsOf,
    rootsOf(word) {
      const forms = new Set(formsOf(word));
      return meeting(word, (byRoot ??= indexBy(letters, rootKeys)), rootKeys(word)).filter(
        (other) => !forms.has(other),
      );
    },
    groups: file.groups,
    leads: file.leads,
    terms: file.terms,
  };
}

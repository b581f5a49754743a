/** A term as far as finding its names in a text needs it. */
export interface NamedTerm {
  readonly slug: string;
  readonly title: string;
  readonly synonyms: readonly string[];
  readonly abbreviations: readonly string[];
}

/** A name of a term. Abbreviations must be written as they are; other names in any case. */
interface Name {
  readonly text: string;
  readonly lower: string;
  readonly slug: string;
  readonly isExact: boolean;
}

/** Names by the first word in lower case, longest first, with a table of the hashes of first words. */
export interface TermIndex {
  readonly names: ReadonlyMap<string, readonly Name[]>;
  /** 1 at the hash of every first word; nearly all words of a text are told apart by that alone. */
  readonly firstWords: Uint8Array;
}

/** A place in a text where a name of a term stands. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly slug: string;
}

const NONE: readonly TermMatch[] = [];

const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
/** 1 for ASCII letters and digits. */
const WORD_UNITS = Uint8Array.from({ length: 128 }, (_, unit) => Number(/[a-z0-9]/i.test(String.fromCharCode(unit))));
/** Number of hashes: a power of two, so that `&` cuts a number down to one. */
const HASHES = 1 << 16;

/** The hash of a word so far and its next UTF-16 unit. Capitals count as small letters, and all other scripts alike. */
function hashWith(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + (unit < 128 ? unit | 0x20 : 0)) & (HASHES - 1);
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
  return hash;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
/** "AVG", "DPIA", "RIEC": capitals, so that a common word never looks like one. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/**
 * Names that link to a term by themselves: its title, its abbreviations in capitals, and its synonyms only when the
 * title is an abbreviation. Other synonyms often mean something else in a sentence ("melding" is not always a signal).
 */
export function termIndex(terms: Iterable<NamedTerm>): TermIndex {
  const index = new Map<string, Name[]>();
  const firstWords = new Uint8Array(HASHES);
  const add = (name: string, slug: string): void => {
    const words = name.match(WORD) ?? [];
    const [first] = words;
    // A name with other characters than words and spaces ("Zorg- en …" keeps its hyphen) cannot be matched word by word.
    if (first === undefined || words.join(" ") !== name) return;
    const list = index.get(first.toLowerCase()) ?? [];
    list.push({ text: name, lower: name.toLowerCase(), slug, isExact: ABBREVIATION.test(name) });
    list.sort((a, b) => b.text.length - a.text.length);
    index.set(first.toLowerCase(), list);
    firstWords[hashOf(first)] = 1;
  };
  for (const { slug, title, synonyms, abbreviations } of terms) {
    add(title, slug);
    for (const abbreviation of abbreviations) if (ABBREVIATION.test(abbreviation)) add(abbreviation, slug);
    if (ABBREVIATION.test(title)) for (const synonym of synonyms) add(synonym, slug);
  }
  return { names: index, firstWords };
}

/** Does a word go on with this UTF-16 unit? Letters, digits, and inside a word also hyphen and apostrophes. */
function isWordUnit(unit: number, isInside: boolean): boolean {
  if (unit < 128) return WORD_UNITS[unit] === 1 || (isInside && (unit === HYPHEN || unit === APOSTROPHE));
  return (unit >= 0xc0 && unit < 0x2000) || (isInside && unit === CURLY_APOSTROPHE) || unit > 0x2fff;
}

function nameAt(text: string, start: number, end: number, index: TermIndex, seen: ReadonlySet<string>): Name | null {
  const names = index.names.get(text.slice(start, end).toLowerCase());
  if (names === undefined) return null;
  for (const name of names) {
    const stop = start + name.text.length;
    if (stop < end || (stop < text.length && isWordUnit(text.charCodeAt(stop), true))) continue;
    const written = text.slice(start, stop);
    if (name.isExact ? written !== name.text : written.toLowerCase() !== name.lower) continue;
    return seen.has(name.slug) ? null : name;
  }
  return null;
}

/**
 * Finds names of terms in a text, each term at most once, leaving out the terms in `seen` (and adding to it). Reads a text
 * unit by unit, since every word of the dossier passes here: a regular expression took three times as long.
 */
export function findTerms(text: string, index: TermIndex, seen: Set<string>): readonly TermMatch[] {
  let found: TermMatch[] | null = null;
  // A text is a part of a longer one, which is slow to read unit by unit; this copy is not.
  const lower = text.toLowerCase();
  const units = lower.length === text.length ? lower : text;
  const { length } = units;
  let at = 0;
  while (at < length) {
    let unit = units.charCodeAt(at);
    if (!isWordUnit(unit, false)) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0;
    while (at < length && isWordUnit(unit, true)) {
      hash = hashWith(hash, unit);
      at += 1;
      unit = units.charCodeAt(at);
    }
    if (index.firstWords[hash] !== 1) continue;
    const name = nameAt(text, start, at, index, seen);
    if (name === null) continue;
    seen.add(name.slug);
    at = start + name.text.length;
    found ??= [];
    found.push({ start, end: at, slug: name.slug });
  }
  return found ?? NONE;
}

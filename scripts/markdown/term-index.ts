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

/** Names by the first word in lower case, longest first, with a table of how first words begin. */
export interface TermIndex {
  readonly names: ReadonlyMap<string, readonly Name[]>;
  /** 1 where a name begins with these three letters; most words of a text are told apart by that alone. */
  readonly beginnings: Uint8Array;
}

/** A place in a text where a name of a term stands. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly slug: string;
}

const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
/** 1 for ASCII letters and digits. */
const WORD_UNITS = Uint8Array.from({ length: 128 }, (_, unit) => Number(/[a-z0-9]/i.test(String.fromCharCode(unit))));
/** a to z, and one place for everything else. */
const LETTERS = 27;

function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at) | 0x20; // lower case, for letters
  return unit >= 0x61 && unit <= 0x7a ? unit - 0x60 : 0;
}

/** Number of the first three letters of the word that starts at `at`. */
function beginningAt(text: string, at: number): number {
  return (letterAt(text, at) * LETTERS + letterAt(text, at + 1)) * LETTERS + letterAt(text, at + 2);
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
  const beginnings = new Uint8Array(LETTERS ** 3);
  const add = (name: string, slug: string): void => {
    const words = name.match(WORD) ?? [];
    const [first] = words;
    // A name with other characters than words and spaces ("Zorg- en …" keeps its hyphen) cannot be matched word by word.
    if (first === undefined || words.join(" ") !== name) return;
    const list = index.get(first.toLowerCase()) ?? [];
    list.push({ text: name, lower: name.toLowerCase(), slug, isExact: ABBREVIATION.test(name) });
    list.sort((a, b) => b.text.length - a.text.length);
    index.set(first.toLowerCase(), list);
    beginnings[beginningAt(first, 0)] = 1;
  };
  for (const { slug, title, synonyms, abbreviations } of terms) {
    add(title, slug);
    for (const abbreviation of abbreviations) if (ABBREVIATION.test(abbreviation)) add(abbreviation, slug);
    if (ABBREVIATION.test(title)) for (const synonym of synonyms) add(synonym, slug);
  }
  return { names: index, beginnings };
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
export function findTerms(text: string, index: TermIndex, seen: Set<string>): TermMatch[] {
  const found: TermMatch[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    if (!isWordUnit(text.charCodeAt(at), false)) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < length && isWordUnit(text.charCodeAt(at), true)) at += 1;
    if (index.beginnings[beginningAt(text, start)] !== 1) continue;
    const name = nameAt(text, start, at, index, seen);
    if (name === null) continue;
    seen.add(name.slug);
    at = start + name.text.length;
    found.push({ start, end: at, slug: name.slug });
  }
  return found;
}

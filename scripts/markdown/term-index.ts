/** A term as far as finding its names in a text needs it. */
export interface NamedTerm {
  readonly slug: string;
  readonly title: string;
  readonly synonyms: readonly string[];
  readonly abbreviations: readonly string[];
}

/** A name of a term, as its words. Abbreviations must be written as they are; other names in any case. */
interface Name {
  readonly words: readonly string[];
  readonly slug: string;
  readonly isExact: boolean;
}

/** Names by the first word in lower case, longest first. */
export type TermIndex = ReadonlyMap<string, readonly Name[]>;

/** A place in a text where a name of a term stands. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly slug: string;
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
  const add = (name: string, slug: string): void => {
    const words = name.match(WORD) ?? [];
    const [first] = words;
    // A name with other characters than words and spaces ("Zorg- en …" keeps its hyphen) cannot be matched word by word.
    if (first === undefined || words.join(" ") !== name) return;
    const list = index.get(first.toLowerCase()) ?? [];
    list.push({ words, slug, isExact: words.length === 1 && ABBREVIATION.test(name) });
    list.sort((a, b) => b.words.length - a.words.length);
    index.set(first.toLowerCase(), list);
  };
  for (const { slug, title, synonyms, abbreviations } of terms) {
    add(title, slug);
    for (const abbreviation of abbreviations) if (ABBREVIATION.test(abbreviation)) add(abbreviation, slug);
    if (ABBREVIATION.test(title)) for (const synonym of synonyms) add(synonym, slug);
  }
  return index;
}

/** Finds names of terms in a text, each term at most once, leaving out the terms in `seen` (and adding to it). */
export function findTerms(text: string, index: TermIndex, seen: Set<string>): TermMatch[] {
  const found: TermMatch[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    if (match.index < end) continue;
    const names = index.get(match[0].toLowerCase());
    if (names === undefined) continue;
    const name = names.find(({ words, isExact }) => {
      const written = text.slice(match.index, match.index + words.join(" ").length);
      const next = text.charAt(match.index + written.length);
      const isSame = isExact ? written === words[0] : written.toLowerCase() === words.join(" ").toLowerCase();
      return isSame && !/[\p{L}\p{N}'’-]/u.test(next);
    });
    if (name === undefined || seen.has(name.slug)) continue;
    seen.add(name.slug);
    end = match.index + name.words.join(" ").length;
    found.push({ start: match.index, end, slug: name.slug });
  }
  return found;
}

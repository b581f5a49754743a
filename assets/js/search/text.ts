/** A word or a quoted phrase of a query. */
export interface Token {
  /** Folded words: one, or several in a phrase. */
  readonly words: readonly string[];
  /** As the reader wrote it. */
  readonly raw: string;
  /** Between quotes: to be found as it stands. */
  readonly isPhrase: boolean;
  /** Written in capitals, such as OM or IT; then it is no stop word. */
  readonly isAcronym: boolean;
}

/** Longest query that is looked at, in characters. */
export const MAX_QUERY_LENGTH = 200;

const TOKEN = /["“„”]([^"“„”]*)["“„”]|[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

/** Query as it is used everywhere: one line, no stray space, not longer than is useful. */
export function cleanQuery(query: string): string {
  const text = query
    .slice(0, 4 * MAX_QUERY_LENGTH)
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, MAX_QUERY_LENGTH);
  return text.replace(/[\uD800-\uDBFF]$/, ""); // half of a character that the limit cut
}

/** A word as the lexicon has it: lower case, without accents, apostrophes and hyphens. */
export function fold(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’-]/gu, "");
}

/** Cuts a query into words and quoted phrases. `isWord` says whether a word with hyphens is one word of the dossier. */
export function tokenise(query: string, isWord: (word: string) => boolean): Token[] {
  return [...query.matchAll(TOKEN)].flatMap(([raw, phrase]): Token[] => {
    if (phrase !== undefined) {
      const words = phrase
        .split(/[^\p{L}\p{N}\p{M}'’-]+/u)
        .map(fold)
        .filter(Boolean);
      return words.length === 0 ? [] : [{ words, raw: phrase.trim(), isPhrase: true, isAcronym: false }];
    }
    const whole = fold(raw);
    const parts = raw.includes("-") && !isWord(whole) ? raw.split("-") : [raw];
    return parts.map((part) => ({
      words: [fold(part)],
      raw: part,
      isPhrase: false,
      isAcronym: part.length > 1 && part === part.toUpperCase() && /\p{L}/u.test(part),
    }));
  });
}

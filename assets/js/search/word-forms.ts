const LONGEST_FORM = 11;

/**
 * An ending and what stands in its place (`$1` is a group of the pattern). Where a stem is left, its last letters are
 * spelled as it is spelled alone. Made by scripts/search/dutch-forms.ts.
 */
export type FormRule = readonly [pattern: string, replacement: string, isStem: 0 | 1];

/** The stem before -en or -e as it stands alone: wett → wet, huiz → huis, signal → signaal, del → deel. */
function alone(stem: string): string {
  if (/([^aeiouy])\1$/.test(stem)) return stem.slice(0, -1);
  const hard = stem.replace(/z$/, "s").replace(/v$/, "f");
  if (/(^|[^aeiou])[aou][^aeiouwxj]$/.test(hard) || /^[^aeiou]*e[^aeiouwx]$/.test(hard))
    return hard.slice(0, -1) + hard.slice(-2);
  return hard;
}

/** In longer words a last "ee" and "e" cannot be told apart (oordeel, oordelen; middel, middelen): both become "e". */
function canonical(key: string): string {
  return /[aeiouy].*[^aeiou]ee[^aeiou]$/.test(key) ? `${key.slice(0, -2)}${key.slice(-1)}` : key;
}

/** Forms that no rule leads to their word, such as leden → lid. */
export type Irregular = ReadonlyMap<string, string>;

/** The word of an irregular form; in a compound its last part may be irregular: raadsleden → raadslid. */
function regular(word: string, irregular: Irregular): string | null {
  for (let start = Math.max(0, word.length - LONGEST_FORM); start < word.length - 1; start++) {
    const lemma = start === 0 || start > 2 ? irregular.get(word.slice(start)) : undefined;
    if (lemma !== undefined && (start === 0 || word.length - start > 4 || word.endsWith("leden")))
      return word.slice(0, start) + lemma;
  }
  return null;
}

type Rule = readonly [pattern: RegExp, replacement: string, isStem: 0 | 1];

function compiled(rules: readonly FormRule[]): Rule[] {
  return rules.map(([pattern, ...rest]) => [new RegExp(pattern), ...rest]);
}

function applied(rules: readonly Rule[], word: string): string[] {
  return rules.flatMap(([pattern, replacement, isStem]) => {
    const rest = word.replace(pattern, replacement);
    const form = isStem === 1 ? alone(rest) : rest;
    return rest === word || form.length < 3 ? [] : [form];
  });
}

/** Words under which words of the same kind meet. */
export interface WordForms {
  /** For a word and its inflected forms: raadsleden and raadslid, gedeeld and delen. */
  readonly formKeys: (word: string) => string[];
  /** For a word and those derived from it: delen and deling, crimineel and criminaliteit. */
  readonly rootKeys: (word: string) => string[];
}

/** The rules of Dutch word forms (inflected, and derived), with a list of the forms that no rule covers. */
export function wordForms(
  inflected: readonly FormRule[],
  derived: readonly FormRule[],
  irregular: Irregular,
): WordForms {
  const [endings, derivations] = [compiled(inflected), compiled(derived)];
  const formKeys = (word: string): string[] => {
    const words = [word, regular(word, irregular)].filter((one) => one !== null);
    return [...new Set(words.flatMap((one) => [one, ...applied(endings, one)]).map(canonical))];
  };
  const rootKeys = (word: string): string[] => [...new Set([word, ...applied(derivations, word)].flatMap(formKeys))];
  return { formKeys, rootKeys };
}

const LONGEST_FORM = 11;
const SEPARABLE = "uit|op|aan|af|in|na|door|over|mee|samen|vast|voor|weg|bij|terug|toe|om|mis";

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

function inflections(word: string): string[] {
  const keys = [word];
  const add = (stem: string): void => {
    if (stem.length > 2) keys.push(stem);
  };
  if (word.endsWith("heden")) add(`${word.slice(0, -5)}heid`);
  if (/[^s]s$/.test(word)) add(word.slice(0, -1));
  if (word.endsWith("en")) {
    add(alone(word.slice(0, -2)));
    add(word.slice(0, -1));
  } else if (word.endsWith("e")) add(alone(word.slice(0, -1)));
  if (/[^aeiou]t$/.test(word) || word.endsWith("dt")) add(word.slice(0, -1));
  if (/[^aeiout]d$/.test(word)) add(word.slice(0, -1));
  if (word.startsWith("gemeen")) return keys; // gemeente is no past tense
  const past = /^(.{3,}[^aeiou])[dt]en?$/.exec(word)?.[1];
  if (past !== undefined) add(past);
  const participle = new RegExp(`^(${SEPARABLE})?ge(.{4,})[dt]e?$`).exec(word);
  if (participle !== null) add(`${participle[1] ?? ""}${participle[2] ?? ""}`);
  if (/[^t]tje(s)?$/.test(word)) add(word.replace(/tjes?$/, ""));
  return keys;
}

/** Endings that make another word of a word, with what stands there before: -ing, -er, -aar, -end, -iteit, -elijk. */
const DERIVED: ReadonlyArray<readonly [ending: RegExp, before: (stem: string) => string]> = [
  [/ing(en)?$/, alone],
  [/ende?$/, alone],
  [/(st)?ers?$/, alone],
  [/aars?$/, (stem) => stem],
  [/aliteit(en)?$/, (stem) => `${stem}el`],
  [/elijke?$/, (stem) => `${stem}e`],
  [/elijke?$/, alone],
];

/** Words under which words of the same kind meet. */
export interface WordForms {
  /** For a word and its inflected forms: raadsleden and raadslid, gedeeld and delen. */
  readonly formKeys: (word: string) => string[];
  /** For a word and those derived from it: delen and deling, crimineel and criminaliteit. */
  readonly rootKeys: (word: string) => string[];
}

/** The rules of Dutch word forms, with a list of the forms that no rule covers. */
export function wordForms(irregular: Irregular): WordForms {
  const formKeys = (word: string): string[] => {
    const lemma = regular(word, irregular);
    const keys = [...inflections(word), ...(lemma === null ? [] : inflections(lemma))];
    return [...new Set(keys.map(canonical))];
  };
  const rootKeys = (word: string): string[] => {
    const keys = formKeys(word);
    for (const [ending, before] of DERIVED) {
      const stem = word.replace(ending, "");
      if (stem !== word && stem.length > 2) keys.push(...formKeys(before(stem)));
    }
    return [...new Set(keys)];
  };
  return { formKeys, rootKeys };
}

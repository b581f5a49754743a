import type { FormRule } from "../../assets/js/search/word-forms.ts";

// Rules of Dutch word forms that the lexicon carries to the browser. Order counts: the first forms are tried first.

const SEPARABLE = "uit|op|aan|af|in|na|door|over|mee|samen|vast|voor|weg|bij|terug|toe|om|mis";
/** "gemeente" is no past tense. */
const NO_VERB = "^(?!gemeen)";

/** Endings of other forms of the same word: plural, inflected adjective, tenses, diminutive. */
export const INFLECTIONS: readonly FormRule[] = [
  ["heden$", "heid", 0],
  ["(?<=[^s])s$", "", 0],
  ["en$", "", 1],
  ["en$", "e", 0],
  ["e$", "", 1],
  ["(?<=[^aeiou])t$|(?<=d)t$", "", 0],
  ["(?<=[^aeiout])d$", "", 0],
  [`${NO_VERB}(.{3,}[^aeiou])[dt]en?$`, "$1", 0],
  [`${NO_VERB}(${SEPARABLE})?ge(.{4,})[dt]e?$`, "$1$2", 0],
  ["(?<=[^t])tjes?$", "", 0],
];

/** Endings that make another word of a word: -ing, -end, -er, -aar, -iteit, -elijk. */
export const DERIVATIONS: readonly FormRule[] = [
  ["ing(en)?$", "", 1],
  ["ende?$", "", 1],
  ["(st)?ers?$", "", 1],
  ["aars?$", "", 0],
  ["aliteit(en)?$", "el", 0],
  ["elijke?$", "e", 0],
  ["elijke?$", "", 1],
];

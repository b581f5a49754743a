import { sentences, words } from "./sentences.ts";

/** Syllables of a Dutch word, by its groups of vowels; at least one. */
export function syllables(word: string): number {
  const groups = word
    .toLowerCase()
    .normalize("NFC")
    .match(/ij|[aeiouyáàâäéèêëíìîïóòôöúùûü]+/gu);
  return Math.max(1, groups?.length ?? 0);
}

/**
 * Reading ease after Flesch-Douma: 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence (W.H. Douma, 1960).
 * Higher is easier; an indicator, never a claim about readers. Null for a text without words.
 */
export function fleschDouma(text: string): number | null {
  const all = words(text);
  if (all.length === 0) return null;
  const count = all.reduce((sum, word) => sum + syllables(word), 0);
  const perSentence = all.length / Math.max(1, sentences(text).length);
  return Math.round(206.84 - 0.77 * ((count / all.length) * 100) - 0.93 * perSentence);
}

const MOST_SHARED = 25;

/**
 * Writes a list of words as one text: sorted, each as a capital for the number of letters it shares with the one before
 * (A none, B one, …) and the rest. `decodeWords` in assets/js/search/lexicon.ts reads it. Throws on capitals in a word.
 */
export function encodeWords(words: Iterable<string>): string {
  let previous = "";
  let text = "";
  for (const word of [...new Set(words)].sort()) {
    if (/[A-Z]/.test(word)) throw new Error(`Front coding needs lower case: ${word}`);
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word[shared] === previous[shared]) shared++;
    text += String.fromCharCode(65 + shared) + word.slice(shared);
    previous = word;
  }
  return text;
}

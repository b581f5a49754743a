/** Bits per word: about 1 in 1,000 other words seem to be in the set too. */
export const BITS_PER_WORD = 14;
const HASHES = 10;

/** FNV-1a over the code units of a word, from a seed; 32 bits without a sign. */
function hash(word: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 16777619);
  return (value ^ (value >>> 15)) >>> 0;
}

/** The places of a word in a filter of `size` bits. */
function* places(word: string, size: number): Generator<number> {
  const first = hash(word, 2166136261);
  const second = (hash(word, 374761393) | 1) >>> 0;
  for (let round = 0; round < HASHES; round++) yield (first + round * second) % size;
}

/** A set of words as bits (Bloom filter): never forgets a word, and rarely claims one that was not put in. */
export function bloomOf(words: readonly string[]): Uint8Array {
  const bits = new Uint8Array(Math.max(1, Math.ceil((words.length * BITS_PER_WORD) / 8)));
  for (const word of words)
    for (const place of places(word, bits.length * 8)) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  return bits;
}

/** Was the word put in? */
export function bloomHas(bits: Uint8Array, word: string): boolean {
  for (const place of places(word, bits.length * 8))
    if (((bits[place >> 3] ?? 0) & (1 << (place & 7))) === 0) return false;
  return true;
}

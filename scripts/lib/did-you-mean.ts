/** Number of single-character edits (insert, delete, replace, swap neighbours) between two words. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 0; j <= b.length; j++) (rows[0] as number[])[j] = j;
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = best;
    }
  }
  return at(a.length, b.length);
}

/** The known word that looks most like `word`, or null when none is near enough to be meant. */
export function closest(word: string, known: Iterable<string>): string | null {
  const needle = word.slice(0, 100).toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(needle.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - needle.length) >= bestDistance) continue;
    const distance = editDistance(needle, candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/**
 * A Dutch sentence that offers the nearest known word. When nothing is near it lists what is allowed, or gives `otherwise`
 * (what to do instead) when there is too much to list.
 */
export function suggestion(word: string, known: readonly string[], otherwise = "Verwijder dit."): string {
  const match = closest(word, known);
  if (match !== null) return `Bedoel je "${match}"?`;
  return known.length === 0 || known.length > 20 ? otherwise : `Kies uit: ${known.join(", ")}.`;
}

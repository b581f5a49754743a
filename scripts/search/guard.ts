import { editsTo, isCorrectable, letterBits, mostEdits, type Target } from "../../assets/js/search/spelling.ts";
import { fold } from "../../assets/js/search/text.ts";

/** Finds the targets that a word may be a misspelling of, without trying them all. */
function finderOf(targets: readonly Target[]): (word: string) => Target[] {
  const byStart = Map.groupBy(targets, ([word]) => `${word[0] ?? ""}${word.length}`);
  const words = new Map(targets.map((target) => [target[0], target]));
  const byRest = Map.groupBy(targets, ([word]) => word.slice(1));
  return (word) => {
    const most = mostEdits(word);
    const sameStart = Array.from(
      { length: 2 * most + 1 },
      (_, index) => byStart.get(`${word[0] ?? ""}${word.length + index - most}`) ?? [],
    );
    const swapped = `${word[1] ?? ""}${word[0] ?? ""}${word.slice(2)}`;
    return [
      ...sameStart.flat(),
      ...[word.slice(1), swapped].map((other) => words.get(other)).filter((target) => target !== undefined),
      ...[word, word.slice(1)].flatMap((rest) => byRest.get(rest) ?? []),
    ];
  };
}

/**
 * Valid Dutch words that typo correction would take for a mistake: near a target, and not understood in another way.
 * `isUnderstood` says whether the query side knows a word without correcting it.
 */
export function guardOf(
  targets: readonly Target[],
  dutch: Iterable<string>,
  isUnderstood: (word: string) => boolean,
): string[] {
  const near = finderOf(targets);
  const found = new Set<string>();
  for (const raw of dutch) {
    const word = fold(raw);
    if (!isCorrectable(word) || !/^[a-z]+$/.test(word)) continue;
    const bits = letterBits(word);
    if (near(word).some((target) => editsTo(word, bits, target) !== null) && !isUnderstood(word)) found.add(word);
  }
  return [...found];
}

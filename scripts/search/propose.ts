const LEAST_PART = 3;
const LONGEST_PLAIN_PART = 11;
const LINKS = ["s", "en", "e", "n"];

/** They make a verb or a noun with what follows; cutting them off says nothing about the subject. */
const PARTICLES = new Set(
  (
    "aan af bij door in mee na om onder op over samen tegen terug toe uit vast voor voort weg mis tussen vol ver be ont her on ge " +
    "her hier daar waar weder rond achter langs los open neer thuis tot vooruit zelf mede eind wel niet van ander elk gezamen ten ter aange uitge samenge over opge voorge"
  ).split(" "),
);
/** Endings that look like a word. */
const ENDINGS = new Set(
  (
    "heid heden lijk lijke ing ingen baar bare loos loze schap achtig matig matige tie aal ele isch ische teit ant ende er ers eer eert iteit eren erend " +
    "ling ring king ting atie aties tig ten den gen nen sen ster sters eel ste tal ken rend lend rende zaam zame stel lig lige ren end"
  ).split(" "),
);

/**
 * Proposes how to cut a long word, with words that are known to be Dutch or stand on the site: fewest parts, longest
 * shortest part; a part of twelve letters or more is cut again. Null when no cut is likely. An editor reviews it.
 */
export function propose(word: string, isWord: (text: string) => boolean): string[] | null {
  let best: string[] | null = null;
  let bestRate = -Infinity;
  for (let cut = LEAST_PART; cut <= word.length - LEAST_PART; cut++) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    if (PARTICLES.has(first) || ENDINGS.has(second) || !isWord(second)) continue;
    const link = isWord(first)
      ? ""
      : LINKS.find(
          (one) =>
            first.endsWith(one) && first.length - one.length >= LEAST_PART && isWord(first.slice(0, -one.length)),
        );
    if (link === undefined) continue;
    const rate =
      Math.min(first.length, second.length) + (link === "" ? 0 : -0.5) + (link === "s" ? 1 : 0) + second.length * 0.05;
    if (rate > bestRate) [best, bestRate] = [[first, second], rate];
  }
  return (
    best?.flatMap((part) => (part.length > LONGEST_PLAIN_PART ? (propose(part, isWord) ?? [part]) : [part])) ?? null
  );
}

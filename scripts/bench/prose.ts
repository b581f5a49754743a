import type { Random } from "./random.ts";
import { ACTORS, HEADS, MOMENTS, OBJECTS, REASONS, STEMS, VERBS } from "./words.ts";

/** Makes the first letter a capital. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A compound noun such as "wijkanalyse"; with `article` as "de wijkanalyse". */
export function compound(random: Random, article = false): string {
  const [determiner, head] = random.pick(HEADS);
  return `${article ? `${determiner} ` : ""}${random.pick(STEMS)}${head}`;
}

function object(random: Random): string {
  return random.below(3) === 0 ? random.pick(OBJECTS) : compound(random, true);
}

/** A sentence of 5 to 22 words with a full stop. */
export function sentence(random: Random): string {
  const [actor, verb] = [random.pick(ACTORS), random.pick(VERBS)];
  const core = `${object(random)}${random.below(2) === 0 ? ` en ${object(random)}` : ""}`;
  const reason = random.below(3) === 0 ? `, ${random.pick(REASONS)}` : "";
  const moment = random.pick(MOMENTS);
  const isInverted = random.below(3) === 0;
  const text = isInverted
    ? `${moment} ${verb} ${actor} ${core}${reason}`
    : `${actor} ${verb} ${core} ${moment}${reason}`;
  return `${capitalize(text)}.`;
}

/** A sentence of at most 14 words, for "Kort gezegd", lists and definitions. */
export function shortSentence(random: Random): string {
  return `${capitalize(random.pick(ACTORS))} ${random.pick(VERBS)} ${object(random)}.`;
}

/** Sentences in a row. */
export function sentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => sentence(random)).join(" ");
}

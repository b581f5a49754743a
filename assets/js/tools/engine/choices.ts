import type { Entries } from "./link.ts";

/** A question with fixed answers. `hash` changes with its text, so that an old answer is never read as one to a new question. */
export interface Choice {
  readonly id: string;
  readonly hash: string;
  /** Answers that the question knows. */
  readonly values: readonly string[];
}

/** Answers by the id of their question. */
export type Answers = ReadonlyMap<string, string>;

/** Answers as entries of a link. */
export function writeChoices(answers: Answers, choices: readonly Choice[]): Entries {
  return choices.flatMap(({ id, hash }) => {
    const value = answers.get(id);
    return value === undefined ? [] : [[`${id}.${hash}`, value] as const];
  });
}

/** Reads answers back. `lost` counts those whose question changed or went: they are left out, and the reader is told. */
export function readChoices(entries: Entries, choices: readonly Choice[]): { answers: Answers; lost: number } {
  const byKey = new Map(choices.map((choice) => [`${choice.id}.${choice.hash}`, choice]));
  const answers = new Map<string, string>();
  let lost = 0;
  for (const [key, value] of entries) {
    if (!/^[a-z0-9-]+\.[a-z0-9]+$/.test(key)) continue;
    const choice = byKey.get(key);
    if (choice?.values.includes(value) === true) answers.set(choice.id, value);
    else lost += 1;
  }
  return { answers, lost };
}

/** The first value of a name, or an empty text. */
export function entry(entries: Entries, name: string): string {
  return entries.find(([key]) => key === name)?.[1] ?? "";
}

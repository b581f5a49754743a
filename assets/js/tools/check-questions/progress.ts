import { entry } from "../engine/choices.ts";
import { readLink, writeLink, type Entries } from "../engine/link.ts";

/** Name under which progress is kept on the device. */
export const PROGRESS = "leereenheden";

/** Fingerprints of the questions that were answered right, by unit. */
export type Progress = ReadonlyMap<string, ReadonlySet<string>>;

/** Progress as the text that is kept on the device. */
export function writeProgress(progress: Progress): string {
  const entries: Entries = [...progress].map(([unit, done]) => [unit, [...done].join(".")] as const);
  return writeLink(PROGRESS, "0", entries);
}

/** Reads kept progress; what is damaged counts as nothing. */
export function readProgress(text: string): Progress {
  const link = readLink(text, PROGRESS);
  if (link.kind !== "link") return new Map();
  const units = new Set(link.entries.map(([name]) => name).filter((name) => /^[a-z0-9-]+$/.test(name)));
  return new Map(
    [...units].map((unit) => [
      unit,
      new Set(
        entry(link.entries, unit)
          .split(".")
          .filter((hash) => /^[a-z0-9]+$/.test(hash)),
      ),
    ]),
  );
}

/** How far a unit is, in words. A question that changed since is to be answered again. */
export function unitInWords(done: ReadonlySet<string>, hashes: readonly string[]): string {
  const right = hashes.filter((hash) => done.has(hash)).length;
  const all = hashes.length;
  if (right === 0) return `Nog geen van de ${all} vragen goed beantwoord.`;
  return right === all ? `Alle ${all} vragen goed beantwoord.` : `${right} van ${all} vragen goed beantwoord.`;
}

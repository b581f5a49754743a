import { existsSync, renameSync, rmSync } from "node:fs";

const oldOf = (live: string): string => `${live}.old`;

/** Puts a finished folder in the place of the live one with renames; the live one is never half written. */
export function swapFolder(finished: string, live: string): void {
  const old = oldOf(live);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(live)) renameSync(live, old);
  try {
    renameSync(finished, live);
  } catch (error) {
    if (existsSync(old)) renameSync(old, live);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Brings the live folder back when a swap was killed between its two renames. */
export function restoreInterrupted(live: string): void {
  if (!existsSync(live) && existsSync(oldOf(live))) renameSync(oldOf(live), live);
}

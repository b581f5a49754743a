import { existsSync, renameSync, rmSync } from "node:fs";

/** Puts a finished folder in the place of the live one with renames; the live one is never half written. */
export function swapFolder(finished: string, live: string): void {
  const old = `${live}.old`;
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

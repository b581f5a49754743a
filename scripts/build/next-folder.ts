import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const NAME = /^next-(\d+)$/;

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0); // signal 0 asks, it does not stop anything
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || !(way === ".." || way.startsWith(`..${sep}`));
}

/**
 * Makes an empty folder beside `live` for the site that is being built, and clears those that killed builds left. Throws
 * when `live` holds one of the `sources`: swapping the new site in would remove them.
 */
export function nextFolder(live: string, sources: readonly string[]): string {
  const endangered = sources.find((source) => holds(live, source));
  if (endangered !== undefined) throw new Error(`The output folder ${live} holds ${endangered}. Choose another.`);
  const parent = join(dirname(live), ".build");
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const processId = NAME.exec(name)?.[1];
    if (processId !== undefined && !isRunning(Number(processId)))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
  const next = join(parent, `next-${process.pid}`);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next);
  return next;
}

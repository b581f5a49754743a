import { lstatSync, readdirSync, type Dirent } from "node:fs";
import { join } from "node:path";

/** A file or link below a folder. `path` is relative to it, with `/` on every system. */
export interface Entry {
  readonly path: string;
  readonly absolute: string;
  readonly kind: "file" | "link" | "other";
  readonly bytes: number;
  readonly modifiedMs: number;
}

/** Names in a folder; none when the folder is absent, is not a folder, or went away while we were looking. */
function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw error;
  }
}

function entryOf(item: Dirent, path: string, absolute: string): Entry | null {
  // A name that is not UTF-8 cannot be opened by the name that Node gives.
  if (item.name.includes("\uFFFD")) return { path, absolute, kind: "other", bytes: 0, modifiedMs: 0 };
  const stats = lstatSync(absolute, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  const kind = item.isFile() ? "file" : item.isSymbolicLink() ? "link" : "other";
  return { path, absolute, kind, bytes: stats.size, modifiedMs: stats.mtimeMs };
}

/** Lists everything below a folder, sorted by path, without following links. An absent folder is empty. */
export function walk(root: string): Entry[] {
  const found: Entry[] = [];
  const visit = (folder: string, prefix: string): void => {
    for (const item of list(folder)) {
      const [path, absolute] = [prefix + item.name, join(folder, item.name)];
      const isReadableFolder = item.isDirectory() && !item.name.includes("\uFFFD");
      if (isReadableFolder) visit(absolute, `${path}/`);
      else found.push(...[entryOf(item, path, absolute)].filter((entry) => entry !== null));
    }
  };
  visit(root, "");
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

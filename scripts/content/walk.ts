import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A file or link below a folder. `path` is relative to it, with `/` on every system. */
export interface Entry {
  readonly path: string;
  readonly absolute: string;
  readonly kind: "file" | "link" | "other";
  readonly bytes: number;
  readonly modifiedMs: number;
}

/** Lists everything below a folder, sorted by path, without following links. An absent folder is empty. */
export function walk(root: string): Entry[] {
  const found: Entry[] = [];
  const visit = (folder: string, prefix: string): void => {
    for (const item of readdirSync(folder, { withFileTypes: true })) {
      const absolute = join(folder, item.name);
      const path = prefix + item.name;
      if (item.isDirectory()) visit(absolute, `${path}/`);
      else {
        const { size, mtimeMs } = lstatSync(absolute);
        const kind = item.isFile() ? "file" : item.isSymbolicLink() ? "link" : "other";
        found.push({ path, absolute, kind, bytes: size, modifiedMs: mtimeMs });
      }
    }
  };
  try {
    visit(root, "");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

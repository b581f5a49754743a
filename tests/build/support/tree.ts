import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { walk } from "../../../scripts/content/walk.ts";

/** Every file below a folder with the hash of its bytes; a link or another thing has its kind in place of a hash. */
export function treeOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    walk(folder).map(({ path, absolute, kind }) => [
      path,
      kind === "file" ? createHash("sha256").update(readFileSync(absolute)).digest("hex") : kind,
    ]),
  );
}

/** Files that are in one tree and not in the other, or differ. */
export function differences(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]).sort();
}

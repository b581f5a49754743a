import { join } from "node:path";
import { FOLDER, loadData, type DossierData } from "./load-data.ts";
import type { Problem } from "../lib/problem.ts";
import { walk } from "./walk.ts";

interface LoadedData {
  readonly data: DossierData;
  readonly problems: readonly Problem[];
}

let kept: { readonly key: string; readonly loaded: LoadedData } | null = null;

/** `loadData`, but the same object again while no file of the data changed: most edits in the dev server are of a page. */
export function keptData(root: string): LoadedData {
  const files = walk(join(root, FOLDER)).map(
    ({ path, kind, bytes, modifiedMs }) => `${path}:${kind}:${bytes}:${modifiedMs}`,
  );
  const key = [root, ...files].join("\n");
  if (kept?.key !== key) kept = { key, loaded: loadData(root) };
  return kept.loaded;
}

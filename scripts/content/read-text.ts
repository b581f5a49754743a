import { readFileSync } from "node:fs";
import type { Entry } from "./walk.ts";

interface Cached {
  readonly key: string;
  readonly text: string;
}
const cache = new Map<string, Cached>();

/** Reads a UTF-8 file; an unchanged file (same size and time) is not read twice in one process. */
export function readText(entry: Entry): string {
  const key = `${entry.bytes}:${entry.modifiedMs}`;
  const known = cache.get(entry.absolute);
  if (known?.key === key) return known.text;
  const text = readFileSync(entry.absolute, "utf8");
  cache.set(entry.absolute, { key, text });
  return text;
}

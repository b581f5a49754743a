import { readFileSync } from "node:fs";
import { join } from "node:path";
import { walk } from "../content/walk.ts";

const SOURCES = ["_includes", "scripts/markdown", "assets/js"];
const CLASS_IN_CSS = /\.(-?[a-z_][\w-]*)/gi;

/** What templates, Markdown rules and scripts name: whole words, and the beginnings of names that they complete. */
export interface UsedNames {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

/** Reads what the code in the project folder `root` names. */
export function usedNames(root: string): UsedNames {
  const text = SOURCES.flatMap((folder) =>
    walk(join(root, folder)).map((entry) => readFileSync(entry.absolute, "utf8")),
  ).join("\n");
  return {
    words: new Set(text.match(/[\w-]+/g) ?? []),
    prefixes: [...text.matchAll(/([\w-]+--)\$\{/g)].map((match) => match[1] ?? ""),
  };
}

/**
 * Class names in a style sheet that no template, Markdown rule or script names. Component packages bring many variants;
 * what no page can hold need not be sent. A class that is put together at run time must appear in full somewhere.
 */
export function unusedClasses(css: string, { words, prefixes }: UsedNames): string[] {
  const names = new Set([...css.matchAll(CLASS_IN_CSS)].map((match) => match[1] ?? ""));
  return [...names].filter((name) => !words.has(name) && !prefixes.some((prefix) => name.startsWith(prefix))).sort();
}

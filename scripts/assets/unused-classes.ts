import { readFileSync } from "node:fs";
import { join } from "node:path";
import { walk } from "../content/walk.ts";

const SOURCES = ["_includes", "scripts/markdown", "assets/js"];
const CLASS_IN_CSS = /\.(-?[a-z_][\w-]*)/gi;

/**
 * Class names in a style sheet that no template, Markdown rule or script names. Component packages bring many variants;
 * what no page can hold need not be sent. A class that is put together at run time must appear in full somewhere.
 */
export function unusedClasses(css: string, root: string): string[] {
  const text = SOURCES.flatMap((folder) =>
    walk(join(root, folder)).map((entry) => readFileSync(entry.absolute, "utf8")),
  ).join("\n");
  const words = new Set(text.match(/[\w-]+/g) ?? []);
  const prefixes = [...text.matchAll(/([\w-]+--)\$\{/g)].map((match) => match[1] ?? "");
  const names = new Set([...css.matchAll(CLASS_IN_CSS)].map((match) => match[1] ?? ""));
  return [...names].filter((name) => !words.has(name) && !prefixes.some((prefix) => name.startsWith(prefix))).sort();
}

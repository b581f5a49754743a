import { readFileSync } from "node:fs";
import { walk } from "../content/walk.ts";

const INLINE: ReadonlyArray<readonly [RegExp, string]> = [
  [/<script(?![^>]*\bsrc=)(?![^>]*type="application\/ld\+json")/i, "an inline script"],
  [/<style[\s>]/i, "an inline style sheet"],
  [/<[a-z][^>]*\sstyle\s*=/i, "a style attribute"],
  [/<[a-z][^>]*\son[a-z]+\s*=/i, "an inline event handler"],
  [/<[a-z][^>]*\s(?:src|href)\s*=\s*["']?\s*javascript:/i, "a javascript: address"],
  [
    /<(?:script|img|link[^>]*rel="stylesheet"|iframe|source|video|audio)[^>]*\s(?:src|href)\s*=\s*["'](?:https?:)?\/\//i,
    "a request to another site",
  ],
];

/** What may not be in a finished site: links out of the folder, inline script or style, requests to others. Paths are relative. */
export function verifyOutput(siteFolder: string): string[] {
  const problems: string[] = [];
  for (const entry of walk(siteFolder)) {
    if (entry.kind !== "file") problems.push(`${entry.path}: is not a regular file`);
    if (!entry.path.endsWith(".html")) continue;
    const html = readFileSync(entry.absolute, "utf8");
    for (const [pattern, what] of INLINE) if (pattern.test(html)) problems.push(`${entry.path}: holds ${what}`);
  }
  return problems;
}

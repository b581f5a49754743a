import { readFileSync } from "node:fs";
import { walk } from "../content/walk.ts";
import { wrongInHtml } from "./wrong-in-html.ts";

const ELSEWHERE_IN_CSS = /(?:url\(\s*["']?|@import\s*["'])\s*(?:https?:)?\/\//i;

/**
 * What may not be in a finished site: links out of the folder, inline script or style, requests to others. Paths are
 * relative to the folder; pages in `verified` were read when they were written and are not read again.
 */
export function verifyOutput(siteFolder: string, verified: ReadonlySet<string> = new Set()): string[] {
  const problems: string[] = [];
  for (const entry of walk(siteFolder)) {
    if (entry.kind !== "file") problems.push(`${entry.path}: is not a regular file`);
    else if (entry.path.endsWith(".html") && !verified.has(entry.path)) {
      const wrong = wrongInHtml(readFileSync(entry.absolute, "utf8"));
      problems.push(...[...wrong].map((what) => `${entry.path}: holds ${what}`));
    } else if (entry.path.endsWith(".css") && ELSEWHERE_IN_CSS.test(readFileSync(entry.absolute, "utf8"))) {
      problems.push(`${entry.path}: holds a request to another site`);
    }
  }
  return problems;
}

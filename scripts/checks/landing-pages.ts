import type { Problem } from "../lib/problem.ts";
import type { CheckInput } from "./check.ts";

export const name = "onderdelen";
export const description =
  "Er is een startpagina, en elke map met pagina's heeft een index.md: menu en kruimelpad leiden daarheen.";

export function check({ pages, hasUnreadableFiles }: CheckInput): Problem[] {
  if (hasUnreadableFiles) return [];
  const present = new Set(pages.map((page) => page.path));
  const folders = new Set(pages.flatMap((page) => page.part?.folder ?? []));
  return ["index.md", ...[...folders].map((folder) => `${folder}/index.md`)]
    .filter((path) => !present.has(path))
    .map((path) => ({
      file: `content/${path}`,
      line: 1,
      column: 1,
      what: "Deze pagina ontbreekt.",
      todo: "Maak haar aan; menu en kruimelpad leiden erheen.",
      rule: name,
    }));
}

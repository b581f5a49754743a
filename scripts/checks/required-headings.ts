import type { Problem } from "../lib/problem.ts";
import { contentTypes } from "../schemas/content-types.ts";
import type { CheckInput } from "./check.ts";

export const name = "vaste-koppen";
export const description =
  "Een aanbeveling en een lens hebben de vaste koppen, zodat een lezer alles op dezelfde plek vindt.";

export function check({ pages }: CheckInput): Problem[] {
  return pages.flatMap((page) => {
    const present = new Set(page.headings.filter((heading) => heading.level === 2).map((heading) => heading.text));
    return contentTypes[page.type].headings
      .filter((heading) => !present.has(heading))
      .map((heading) => ({
        file: page.file,
        line: page.bodyLine,
        column: 1,
        what: `De kop "${heading}" ontbreekt.`,
        todo: `Voeg "## ${heading}" toe; elke pagina van dit soort (${contentTypes[page.type].label}) heeft die kop.`,
        rule: name,
      }));
  });
}

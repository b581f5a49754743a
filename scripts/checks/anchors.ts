import { suggestion } from "../lib/did-you-mean.ts";
import type { Problem } from "../lib/problem.ts";
import type { CheckInput } from "./check.ts";

export const name = "ankers";
export const description = "Een link naar een kop komt bij een bestaande kop uit.";

export function check({ pages }: CheckInput): Problem[] {
  const ids = new Map(pages.map((page) => [page.path, page.headings.map((heading) => heading.id)]));
  return pages.flatMap((page) =>
    page.links.flatMap((link) => {
      const known = ids.get(link.file) ?? [];
      if (link.anchor === null || known.includes(link.anchor)) return [];
      return [
        {
          file: page.file,
          line: link.line,
          column: link.column,
          what: `De pagina heeft geen kop "#${link.anchor}".`,
          todo: suggestion(link.anchor, known),
          rule: name,
        },
      ];
    }),
  );
}

import { suggestion } from "../lib/did-you-mean.ts";
import type { Problem } from "../lib/problem.ts";
import { roleAnchor } from "../dossier/council-matrix.ts";
import type { Page } from "../dossier/page.ts";
import { councilRoleId } from "../schemas/council-theme.ts";
import type { CheckInput } from "./check.ts";

export const name = "ankers";
export const description = "Een link naar een kop komt bij een bestaande kop uit.";

/** Headings that the layout of a kind of page makes, and to which a text may link. */
function idsOfLayout(page: Page): readonly string[] {
  if (page.type === "councilTheme")
    return [...councilRoleId.options.map(roleAnchor), ...page.data.raadsvragen.map(({ id }) => `raadsvraag-${id}`)];
  if (page.type === "lens") return ["voor-je-werkblad"];
  if (page.type === "learningUnit") return ["toets-jezelf"];
  return page.type === "councilRole" ? ["instrumenten-bij-deze-rol"] : [];
}

export function check({ pages }: CheckInput): Problem[] {
  const ids = new Map(
    pages.map((page) => [page.path, [...page.headings.map((heading) => heading.id), ...idsOfLayout(page)]]),
  );
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

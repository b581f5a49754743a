import { atField, type CheckInput } from "./check.ts";
import type { Problem } from "../lib/problem.ts";
import type { Page } from "../dossier/page.ts";

export const name = "titels";
export const description =
  "Elke titel komt één keer voor: lezers zien titels zonder omgeving, in zoekresultaten en lijsten.";

export function check({ pages }: CheckInput): Problem[] {
  const seen = new Map<string, Page>();
  return pages.flatMap((page) => {
    const key = page.title.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, page);
      return [];
    }
    return [
      atField(
        page,
        ["titel"],
        name,
        `De titel "${page.title}" staat ook op ${first.file}.`,
        "Geef de pagina een eigen titel.",
      ),
    ];
  });
}

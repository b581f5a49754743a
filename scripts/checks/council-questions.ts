import type { Problem } from "../lib/problem.ts";
import { councilRoleLabels } from "../lib/labels.ts";
import { councilRoleId } from "../schemas/council-theme.ts";
import { atField, type CheckInput } from "./check.ts";

export const name = "raadsvragen";
export const description =
  "Een thema voor de raad heeft per rol minstens twee vragen; elke vraag heeft een eigen kenmerk en een bron van de pagina.";

/** Fewer questions than this for a role give a council member no choice. */
const MIN_PER_ROLE = 2;

export function check({ pages }: CheckInput): Problem[] {
  const seen = new Map<string, string>();
  return pages.flatMap((page) => {
    if (page.type !== "councilTheme") return [];
    const problems: Problem[] = [];
    for (const [index, { id, bron }] of page.data.raadsvragen.entries()) {
      const other = seen.get(id);
      if (other !== undefined)
        problems.push(
          atField(
            page,
            ["raadsvragen", index, "id"],
            name,
            `Het kenmerk "${id}" staat ook op ${other}.`,
            "Kies een ander.",
          ),
        );
      seen.set(id, page.file);
      if (!page.data.bronnen.includes(bron))
        problems.push(
          atField(
            page,
            ["raadsvragen", index, "bron"],
            name,
            `Bron "${bron}" staat niet in het veld bronnen.`,
            `Voeg ${bron} toe aan bronnen bovenaan de pagina.`,
          ),
        );
    }
    for (const role of councilRoleId.options) {
      const count = page.data.raadsvragen.filter(({ rol }) => rol === role).length;
      if (count < MIN_PER_ROLE)
        problems.push(
          atField(
            page,
            ["raadsvragen"],
            name,
            `Bij de rol "${councilRoleLabels[role]}" staan ${count} vragen.`,
            `Schrijf er minstens ${MIN_PER_ROLE}.`,
          ),
        );
    }
    return problems;
  });
}

import { atField, type CheckInput } from "./check.ts";
import type { Problem } from "../lib/problem.ts";

export const name = "datums";
export const description = "Beoordeeld ligt niet vóór de datum van de pagina; herzien ligt na beoordeeld.";

export function check({ pages }: CheckInput): Problem[] {
  return pages.flatMap((page) => {
    const { datum, beoordeeld, herzien } = page.data;
    const problems: Problem[] = [];
    if (beoordeeld < datum)
      problems.push(
        atField(
          page,
          ["beoordeeld"],
          name,
          `De pagina is beoordeeld (${beoordeeld}) voordat zij verscheen (${datum}).`,
          "Verbeter een van de twee datums.",
        ),
      );
    if (herzien <= beoordeeld)
      problems.push(
        atField(
          page,
          ["herzien"],
          name,
          `De volgende beoordeling (${herzien}) ligt niet na de laatste (${beoordeeld}).`,
          "Kies een datum later dan beoordeeld.",
        ),
      );
    return problems;
  });
}

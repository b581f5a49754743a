import { placeOf } from "../lib/place.ts";
import type { Problem } from "../lib/problem.ts";

/** Characters that no text needs and that XML (feeds, sitemap) cannot hold. Tab and line ends are not among them. */
export const CONTROL_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/;

const REFUSED: ReadonlyArray<readonly [RegExp, string, string]> = [
  [/\u0000/, "Het bestand bevat een nulteken en is geen gewone tekst.", "Sla het op als UTF-8-tekst."],
  [/\uFFFD/, "Het bestand is geen geldige UTF-8.", "Sla het opnieuw op met de codering UTF-8; nu is het waarschijnlijk Windows-1252."],
  [
    CONTROL_CHARACTER,
    "Op deze plek staat een onzichtbaar stuurteken.",
    "Verwijder het; het komt vaak mee bij plakken uit een ander programma.",
  ],
];

/** Anything of the above, so that a file without is read through once. */
const SUSPECT = new RegExp(`${CONTROL_CHARACTER.source}|\uFFFD`);

/** Refuses a file that is not plain UTF-8 text, at the first character that shows it. */
export function textProblems(source: string, file: string): Problem[] {
  if (!SUSPECT.test(source)) return [];
  for (const [pattern, what, todo] of REFUSED) {
    const offset = source.search(pattern);
    if (offset >= 0) return [{ file, ...placeOf(source, offset), what, todo, rule: "tekst" }];
  }
  return [];
}

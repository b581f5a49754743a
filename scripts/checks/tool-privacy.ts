import type { Problem } from "../lib/problem.ts";
import type { CheckInput } from "./check.ts";

export const name = "hulpmiddel-persoonsgegevens";
export const description = "Geen tekstveld van een hulpmiddel vraagt om gegevens van een persoon.";

/** Words by which a field would ask for personal data. */
export const PERSONAL_DATA =
  /\b(?:naam|namen|voornaam|achternaam|bsn|burgerservicenummer|geboortedatum|geboorteplaats|adres|adressen|woonplaats|postcode|telefoon\w*|e-?mail\w*|kenteken|nationaliteit|handtekening|dossiernummer|rekeningnummer)\b/i;

/** The labels of the fields in which a user types. The signal guide has none: its schema knows no text fields. */
export function check({ data: { tools } }: CheckInput): Problem[] {
  const { worksheet } = tools;
  if (worksheet === null) return [];
  return worksheet.value.stappen.flatMap((step, index) =>
    (["eigen", "openPunt"] as const).flatMap((field): Problem[] => {
      const match = PERSONAL_DATA.exec(step[field]);
      if (match === null) return [];
      return [
        {
          file: worksheet.file,
          ...worksheet.yaml.locate(["stappen", index, field]),
          what: `Dit tekstveld vraagt om een persoonsgegeven ("${match[0]}").`,
          todo: "Vraag naar een functie, een gebied of een aantal.",
          rule: name,
        },
      ];
    }),
  );
}

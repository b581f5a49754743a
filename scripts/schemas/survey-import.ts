import { slug, text } from "./fields.ts";
import { outcomeStatus } from "./survey.ts";
import { z } from "./zod-nl.ts";

/** Names of columns in an export, by what they mean to the dossier; null when the export has no such column. */
const columnsSchema = z.strictObject({
  vraag: text.describe("Kolom met de vraag."),
  optie: text.describe("Kolom met het antwoord."),
  aandeel: text.nullable().default(null).describe("Kolom met het percentage, of null."),
  rang: text.nullable().default(null).describe("Kolom met de plaats in een rangorde, of null."),
  tekst: text.nullable().default(null).describe("Kolom met woorden in plaats van een getal, of null."),
  opmerking: text.nullable().default(null).describe("Kolom met een toelichting, of null."),
});

/** How an export of another organisation maps onto the survey: which column is what, and which name is which id. */
export const importMappingSchema = z.strictObject({
  golf: slug.describe("Kenmerk van de golf waarin de cijfers komen; staat in golven.yaml."),
  bron: slug.describe("Kenmerk van de bron van de cijfers."),
  scheidingsteken: z.enum([",", ";", "tab"]).default(",").describe("Teken tussen de kolommen van de export."),
  decimaalteken: z.enum([".", ","]).default(".").describe("Teken voor decimalen in de export."),
  kolommen: columnsSchema.describe("Welke kolom van de export wat is."),
  vragen: z
    .array(z.strictObject({ naam: text, id: slug }))
    .default([])
    .describe("Hoe de export een vraag noemt, met het kenmerk in vragen.yaml."),
  opties: z
    .array(z.strictObject({ vraag: slug, naam: text, id: slug }))
    .default([])
    .describe("Hoe de export een antwoord noemt, met het kenmerk van de optie."),
  overslaan: z.array(text).default([]).describe("Antwoorden die geen uitkomst zijn, zoals Totaal."),
  woorden: z
    .array(z.strictObject({ naam: text, status: outcomeStatus }))
    .default([])
    .describe("Wat de export in plaats van een getal schrijft, zoals n.b., met de status die daarbij hoort."),
  leeg: outcomeStatus.default("niet-gepubliceerd").describe("Status van een lege cel."),
});
export type ImportMapping = z.infer<typeof importMappingSchema>;

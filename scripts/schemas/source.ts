import { slug, text } from "./fields.ts";
import { z } from "./zod-nl.ts";

export const sourceKind = z.enum([
  "onderzoek",
  "wet",
  "overheid",
  "nieuws",
  "handreiking",
  "webpagina",
  "jurisprudentie",
  "cijfers",
]);

/** A public source that pages refer to. */
export const sourceSchema = z.strictObject({
  id: slug.describe("Kenmerk waarmee pagina's naar de bron verwijzen."),
  titel: text.describe("Titel van de bron."),
  uitgever: text.describe("Wie de bron uitgeeft."),
  jaar: z.int().min(1800).max(2100).nullable().describe("Jaar van verschijnen, of null als dat niet bekend is."),
  url: z
    .string()
    .regex(/^https?:\/\/[^\s<>"]+$/, "Schrijf een volledig webadres dat met https:// begint, of null.")
    .nullable()
    .describe("Webadres, of null als het volledige adres niet bekend is."),
  soort: sourceKind.describe("Soort bron."),
  toelichting: text.optional().describe("Wat een lezer over deze bron moet weten."),
});

export const sourcesSchema = z.array(sourceSchema);
export type Source = z.infer<typeof sourceSchema>;

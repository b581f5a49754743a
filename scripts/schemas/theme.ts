import { slug, text } from "./fields.ts";
import { z } from "./zod-nl.ts";

/** A theme by which readers browse. */
export const themeSchema = z.strictObject({
  id: slug.describe("Kenmerk; ook het laatste deel van het webadres."),
  naam: text.describe("Naam voor de lezer."),
  uitleg: text.describe("Waar het thema over gaat, in één of twee zinnen."),
});

export const themesSchema = z.array(themeSchema).min(1);
export type Theme = z.infer<typeof themeSchema>;

import { councilRoleId } from "./council-theme.ts";
import { slug, text } from "./fields.ts";
import { toolPage } from "./tool-page.ts";
import { z } from "./zod-nl.ts";

/** How the questions are written down for an instrument. */
export const instrumentForm = z.enum(["technisch", "schriftelijk", "mondeling", "voorstel", "gesprek"]);

/** The question maker: instruments of the council. The questions themselves are on the theme pages for the council. */
export const questionMakerSchema = z.strictObject({
  ...toolPage,
  aantal: z.int().min(3).max(10).describe("Hoeveel vragen het hulpmiddel voorstelt."),
  instrumenten: z
    .array(
      z.strictObject({
        id: slug.describe("Kenmerk van het instrument."),
        naam: text.describe("Naam van het instrument."),
        vorm: instrumentForm.describe("Hoe de vragen op papier komen."),
        wat: text.describe("Wat het instrument doet."),
        wanneer: text.describe("Wanneer je het gebruikt."),
        rollen: z.array(councilRoleId).min(1).describe("Rollen waarbij het hoort."),
        artikel: text.nullable().describe("Wetsartikel, of null als er geen is."),
        bron: slug.describe("Kenmerk van de bron."),
        tip: text.describe("Een tip voor het gebruik."),
      }),
    )
    .min(1)
    .describe("Instrumenten van een raadslid."),
});
export type QuestionMaker = z.infer<typeof questionMakerSchema>;

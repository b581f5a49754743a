import { slug, text } from "./fields.ts";
import { toolLinks, toolPage } from "./tool-page.ts";
import { z } from "./zod-nl.ts";

/** Lists of a lens page that a step can take suggestions from. */
export const suggestionList = z.enum(["vragen", "bronnen", "partners", "delen", "analyse", "beeld"]);

/** The worksheet: the steps, with suggestions that fit every theme. Those of a theme come from its lens page. */
export const worksheetSchema = z.strictObject({
  ...toolPage,
  privacy: text.describe("Waarschuwing boven de tekstvelden: geen persoonsgegevens."),
  bronnen: z.array(slug).min(1).describe("Bronnen waarop de stappen steunen."),
  stappen: z
    .array(
      z.strictObject({
        id: slug.describe("Kenmerk van de stap; verandert nooit, want links verwijzen ernaar."),
        naam: text.describe("Naam van de stap."),
        vraag: text.describe("De vraag van de stap."),
        uitleg: text.describe("Hoe je de stap invult."),
        voorstellen: suggestionList.nullable().describe("Welke lijst van de lens de stap gebruikt, of null."),
        algemeen: z.array(text).min(1).describe("Voorstellen die bij elk thema passen."),
        eigen: text.describe("Label van het veld voor eigen tekst."),
        openPunt: text.describe("Label van het veld voor wat nog open is."),
        links: toolLinks,
      }),
    )
    .min(3)
    .describe("De stappen."),
});
export type Worksheet = z.infer<typeof worksheetSchema>;

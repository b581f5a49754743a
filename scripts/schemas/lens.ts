import { slug, text } from "./fields.ts";
import { articlePage } from "./page.ts";
import { z } from "./zod-nl.ts";

/** What the worksheet offers for this theme; the page shows the same under its text. */
const worksheet = z.strictObject({
  vragen: z.array(text).min(2).describe("Vragen om uit te kiezen, elk in één zin."),
  bronnen: z
    .array(
      z.strictObject({
        naam: text.describe("Naam van de bron."),
        houder: text.describe("Wie de bron heeft."),
        zegt: text.describe("Wat de bron laat zien."),
        zegtNiet: text.describe("Wat de bron niet laat zien."),
      }),
    )
    .min(3)
    .describe("Bronnen, met wat elke bron wel en niet zegt."),
  partners: z
    .array(z.strictObject({ naam: text, inbreng: text.describe("Wat deze partner weet of kan.") }))
    .min(2)
    .describe("Partners en wat zij inbrengen."),
  delen: z.array(text).min(2).describe("Wat gedeeld mag worden en onder welke voorwaarde."),
  analyse: z.array(text).min(2).describe("Stappen om van gegevens een beeld te maken."),
  beeld: z.array(text).min(2).describe("Wat een goed beeld laat zien."),
});

/** A worked lens on one safety problem. */
export const lensSchema = z.strictObject({
  ...articlePage,
  onderwerp: slug.describe("Thema waar de lens over gaat, uit _data/bron/themas.yaml."),
  werkblad: worksheet.describe("Voorstellen voor het werkblad, ook als tabel op de pagina."),
});

/** Headings that every lens has. */
export const lensHeadings = ["De vraag", "Bronnen", "Partners", "Wat mag je delen", "Wat een goed beeld laat zien"];

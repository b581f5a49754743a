import { slug, text } from "./fields.ts";
import { toolLinks, toolPage } from "./tool-page.ts";
import { z } from "./zod-nl.ts";

/** Levels of a dimension, 0 to 4: the phases of a published study (2018) with a level 0 before them. */
export const LEVEL_COUNT = 5;

const dimension = z.strictObject({
  id: slug.describe("Kenmerk van de dimensie; verandert nooit, want links verwijzen ernaar."),
  naam: text.describe("Naam van de dimensie."),
  kern: text.describe("De kernvraag."),
  waarom: text.describe("Waarom deze dimensie telt, in één zin."),
  bron: slug.describe("Kenmerk van de bron onder deze zin."),
  thema: z.array(slug).min(1).describe("Thema's waarmee voorbeelden worden gezocht."),
  gaatVoor: z
    .array(slug)
    .optional()
    .describe("Dimensies die moeten wachten zolang deze onder niveau 2 staat en zij niet."),
  bespreek: z
    .strictObject({
      met: text.describe("Met wie je dit bespreekt, als functie."),
      vraag: text.describe("De vraag waarmee je het gesprek opent."),
    })
    .describe("Met wie je dit bespreekt en hoe je begint."),
  niveaus: z
    .array(
      z.strictObject({
        omschrijving: text.describe("Hoe je dit niveau herkent."),
        advies: text.describe("De volgende stap vanaf dit niveau."),
        links: toolLinks,
      }),
    )
    .length(LEVEL_COUNT, `Een dimensie heeft ${LEVEL_COUNT} niveaus, van 0 tot en met ${LEVEL_COUNT - 1}.`)
    .describe("De niveaus, van 0 tot en met 4."),
});

/** The self-assessment: dimensions with levels, and an advice per level. */
export const selfAssessmentSchema = z.strictObject({
  ...toolPage,
  modellen: z
    .array(z.strictObject({ tekst: text, bron: slug }))
    .min(1)
    .describe("Gepubliceerde modellen waarop de scan rust, met hun bron."),
  functies: z.array(text).min(2).describe("Functies waaruit een deelnemer kiest; nooit namen."),
  niveaus: z
    .array(
      z.strictObject({ naam: text.describe("Naam van het niveau."), herken: text.describe("Waaraan je het herkent.") }),
    )
    .length(LEVEL_COUNT, `Er zijn ${LEVEL_COUNT} niveaus.`)
    .describe("Namen van de niveaus, van 0 tot en met 4."),
  dimensies: z.array(dimension).min(3).max(12).describe("De dimensies; de volgorde beslist bij een gelijk niveau."),
});
export type SelfAssessment = z.infer<typeof selfAssessmentSchema>;

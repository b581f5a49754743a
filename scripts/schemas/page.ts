import { audience, isoDate, slug, summarySentence, text } from "./fields.ts";
import { z } from "./zod-nl.ts";

/** Fields that every page has, terms included. */
export const basePage = {
  titel: text
    .min(3)
    .max(90)
    .describe("Titel van de pagina, bovenaan en in zoekresultaten. Komt maar één keer voor in het dossier."),
  thema: z.array(slug).min(1).describe("Een of meer thema's uit _data/bron/themas.yaml."),
  datum: isoDate.describe("Datum waarop de pagina voor het eerst verscheen."),
  beoordeeld: isoDate.describe("Datum waarop iemand de inhoud voor het laatst heeft nagelopen."),
  herzien: isoDate.describe("Vóór deze datum moet iemand de pagina opnieuw nalopen."),
  bronnen: z.array(slug).min(1).describe("Kenmerken van de bronnen, uit _data/bron/bronnen/."),
  zoektermen: z.array(text).optional().describe("Woorden waarmee een lezer zoekt en die niet in de tekst staan."),
  wetGecontroleerd: z
    .union([z.literal("nog niet"), isoDate], {
      error: "Schrijf: nog niet, of de datum van de controle (bijvoorbeeld 2026-11-24).",
    })
    .optional()
    .describe(
      "Verplicht als de pagina een wetsartikel noemt: datum waarop een mens de verwijzingen naliep, of: nog niet.",
    ),
  wijzigingen: z
    .array(z.strictObject({ datum: isoDate, tekst: text }))
    .optional()
    .describe("Wat er aan deze pagina is gewijzigd, nieuwste eerst."),
};

/** Fields of every page except a term. */
export const articlePage = {
  ...basePage,
  menutitel: text.max(32).optional().describe("Korte titel voor menu, kruimelpad en reeks."),
  kort: z.array(summarySentence).min(1).max(4).describe("Kort gezegd: één tot vier zinnen van hoogstens 18 woorden."),
  doelgroep: z.array(audience).min(1).describe("Voor wie de pagina is."),
  vervolg: z.array(text).min(1).max(5).describe("Wat kun je nu doen: één tot vijf stappen; links in Markdown mogen."),
  volgorde: z.int().min(0).max(9999).optional().describe("Plaats in de reeks of lijst; laag komt eerst."),
  groep: text.max(40).optional().describe("Kop waaronder de pagina in het overzicht van het onderdeel staat."),
  verwant: z
    .array(text)
    .optional()
    .describe("Verwante pagina's, als bestandspad vanaf content, bijvoorbeeld /privacy/index.md."),
};

/** A plain article. */
export const articleSchema = z.strictObject(articlePage);

/** The landing page of a part; the pages under it are listed below its text. */
export const landingSchema = z.strictObject(articlePage);

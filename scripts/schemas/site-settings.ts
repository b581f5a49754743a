import { text } from "./fields.ts";
import { z } from "./zod-nl.ts";

/** Settings that another organisation changes when it takes the dossier over. */
export const siteSettingsSchema = z.strictObject({
  naam: text.describe("Naam van het dossier."),
  omschrijving: text.describe("Waar het dossier over gaat, voor zoekmachines en feeds."),
  adres: z
    .string()
    .regex(
      /^https:\/\/[a-z0-9.-]+(:\d+)?$/,
      "Schrijf het adres zonder schuine streep aan het eind, bijvoorbeeld https://dossier.example.",
    )
    .describe("Webadres waar het dossier komt te staan."),
  uitgever: text.describe("Wie het dossier uitgeeft."),
  contact: z
    .string()
    .regex(/^(https:\/\/|mailto:)\S+$/, "Schrijf een adres dat met https:// of mailto: begint, of null.")
    .nullable()
    .describe("Waar lezers terechtkunnen, of null als dat nog niet vaststaat."),
  broncode: z
    .string()
    .regex(/^https:\/\/[^\s<>"]+$/, "Schrijf een adres dat met https:// begint, of null.")
    .nullable()
    .describe("Openbaar adres van de broncode, of null."),
});
export type SiteSettings = z.infer<typeof siteSettingsSchema>;

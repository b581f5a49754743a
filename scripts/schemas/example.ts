import { listOrNotPublished, text, textOrNotPublished } from "./fields.ts";
import { articlePage } from "./page.ts";
import { z } from "./zod-nl.ts";

export const exampleKind = z.enum(["voorbeeld", "wat-ging-er-mis"]);

export const sizeClass = z.enum([
  "tot-20000",
  "20000-50000",
  "50000-100000",
  "100000-250000",
  "vanaf-250000",
  "landelijk",
]);

export const approach = z.enum([
  "dashboard",
  "informatieknooppunt",
  "interventieteam",
  "persoonsgerichte-aanpak",
  "convenant",
  "werkproces",
  "monitor",
  "datateam",
  "risicomodel",
  "sensoren",
  "publiek-privaat",
]);

/** A documented example of a municipality, or a case that went wrong. */
export const exampleSchema = z.strictObject({
  ...articlePage,
  soort: exampleKind.describe("Voorbeeld, of een geval dat misging."),
  gemeenten: z.array(text).min(1).describe("Gemeenten of samenwerking waar het om gaat."),
  provincies: z.array(text).min(1).optional().describe("Provincies van die gemeenten."),
  grootteklasse: z.array(sizeClass).min(1).describe("Grootteklassen van de gemeenten, naar aantal inwoners."),
  periode: textOrNotPublished.describe("Wanneer het speelde, of: niet gepubliceerd."),
  aanpak: approach.describe("Soort aanpak."),
  databronnen: listOrNotPublished.describe("Gebruikte databronnen, of: niet gepubliceerd."),
  partners: listOrNotPublished.describe("Partners, of: niet gepubliceerd."),
  privacywaarborg: textOrNotPublished.describe("Hoe privacy geborgd is, of: niet gepubliceerd."),
  resultaat: textOrNotPublished.describe("Gepubliceerd resultaat, of: niet gepubliceerd."),
  lessen: listOrNotPublished.describe("Lessen, of: niet gepubliceerd."),
});

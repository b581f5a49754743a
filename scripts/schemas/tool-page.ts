import { audience, slug, text } from "./fields.ts";

/** Fields that every tool has: what its page says before the first question. */
export const toolPage = {
  titel: text.max(90).describe("Titel van de pagina van het hulpmiddel."),
  menutitel: text.max(32).describe("Korte titel voor kruimelpad en lijsten."),
  inleiding: text.describe("Wat je met het hulpmiddel doet en wat je eraan overhoudt."),
  voorstel: text.describe("Wat van de redactie is en geen gepubliceerde methode."),
  thema: slug.array().min(1).describe("Thema's uit _data/bron/themas.yaml."),
  doelgroep: audience.array().min(1).describe("Voor wie het hulpmiddel is."),
  zoektermen: text.array().min(1).describe("Woorden waarmee een lezer het hulpmiddel zoekt."),
};

/** Pages that belong to something in a tool. */
export const toolLinks = text
  .regex(/^\/[a-z0-9/-]+\.md$/, "Schrijf het pad vanaf content, bijvoorbeeld /privacy/zes-vragen.md.")
  .array()
  .min(1)
  .describe("Pagina's die erbij horen, als bestandspad vanaf content.");

import { words } from "../lib/sentences.ts";
import { slug, text } from "./fields.ts";
import { basePage } from "./page.ts";
import { z } from "./zod-nl.ts";

/** A term of the glossary. Synonyms and abbreviations also feed the search. */
export const termSchema = z.strictObject({
  ...basePage,
  definitie: text
    .refine((value) => words(value).length <= 35, "Maak de definitie één zin van hoogstens 35 woorden.")
    .describe("Wat het begrip betekent, in één zin."),
  synoniemen: z.array(text).default([]).describe("Andere woorden voor hetzelfde."),
  afkortingen: z.array(text).default([]).describe("Afkortingen van het begrip."),
  verwant: z.array(slug).default([]).describe("Verwante begrippen: bestandsnamen zonder .md."),
});

import { text } from "./fields.ts";
import { articlePage } from "./page.ts";
import { z } from "./zod-nl.ts";

const answer = z.strictObject({
  tekst: text.describe("Het antwoord waaruit de lezer kiest."),
  juist: z.boolean().default(false).describe("Is dit het juiste antwoord?"),
  uitleg: text.describe("Waarom dit antwoord klopt of niet klopt."),
});

const checkQuestion = z
  .strictObject({
    vraag: text.describe("De vraag."),
    antwoorden: z.array(answer).min(2).max(5).describe("Antwoorden; precies één is juist."),
  })
  .refine(({ antwoorden }) => antwoorden.filter(({ juist }) => juist).length === 1, {
    error: "Precies één antwoord moet juist: true hebben.",
    path: ["antwoorden"],
  });

/** A learning unit: text, an example, and check questions with explained answers. */
export const learningUnitSchema = z.strictObject({
  ...articlePage,
  eenheid: z.int().min(1).max(20).describe("Nummer van de leereenheid."),
  minuten: z.int().min(3).max(60).describe("Hoe lang de eenheid ongeveer duurt, in minuten."),
  toetsvragen: z.array(checkQuestion).min(3).max(6).describe("Vragen om te zien of het duidelijk is."),
});

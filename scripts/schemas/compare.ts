import { slug, text } from "./fields.ts";
import { z } from "./zod-nl.ts";

const answers = z.array(slug);
const pageLink = text.regex(
  /^\/[a-z0-9/-]*\.md$/,
  "Schrijf een bestandspad vanaf content, bijvoorbeeld /privacy/index.md.",
);

/** A question of the survey as the form asks it. */
export const compareQuestionSchema = z.strictObject({
  vraag: slug.describe("Kenmerk van de vraag uit peiling/vragen.yaml."),
  tekst: text.describe("De vraag aan de lezer."),
  kern: z
    .strictObject({
      opties: answers.min(1).describe("Opties waarvan het aandeel in de zin komt; meer opties worden opgeteld."),
      tekst: text.describe("Wat die respondenten zeiden, als vervolg op: 39% van de respondenten …"),
    })
    .nullable()
    .default(null)
    .describe("De hoofdlijn van de peiling bij een vraag met één antwoord, of null."),
  jij: z
    .record(slug, text)
    .default({})
    .describe("Per antwoord het vervolg op: jij …; alleen bij een vraag met één antwoord."),
  zwak: answers.describe("Antwoorden waarbij een volgende stap past; mag leeg zijn."),
  ontbreekt: answers.default([]).describe("Opties waarbij een volgende stap past als de lezer ze níet kiest."),
  uitsluitend: answers.default([]).describe("Opties die niet samengaan met een andere, zoals: geen van deze."),
});
export type CompareQuestion = z.infer<typeof compareQuestionSchema>;

/** An advice: when it applies, why, and where to read on. */
export const adviceSchema = z.strictObject({
  id: slug.describe("Kenmerk van het advies."),
  vraag: slug.describe("Kenmerk van de vraag waar het bij hoort."),
  antwoorden: answers.default([]).describe("Het advies geldt als de lezer een van deze antwoorden kiest."),
  ontbreekt: answers.default([]).describe("Het advies geldt ook als de lezer een van deze opties niet kiest."),
  reden: text.describe("Waarom dit advies past; de lezer ziet deze zin."),
  naar: z.array(pageLink).min(1).max(3).describe("Pagina's die helpen, als bestandspad vanaf content."),
});
export type Advice = z.infer<typeof adviceSchema>;

/** The form "Vergelijk je gemeente": its questions and its advices. */
export const compareSchema = z.strictObject({
  vragen: z.array(compareQuestionSchema).min(1).describe("De vragen van het formulier."),
  adviezen: z.array(adviceSchema).describe("Welke pagina's bij welk antwoord passen, en waarom."),
});
export type CompareRules = z.infer<typeof compareSchema>;

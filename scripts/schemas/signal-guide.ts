import { slug, text } from "./fields.ts";
import { toolLinks, toolPage } from "./tool-page.ts";
import { z } from "./zod-nl.ts";

const lawReference = z.strictObject({
  bron: slug.describe("Kenmerk van de wet in de bronnen."),
  artikel: text.describe("Het artikel."),
});

const answer = z.strictObject({
  id: slug.describe("Kenmerk van het antwoord."),
  tekst: text.describe("Het antwoord waaruit de gebruiker kiest."),
  naar: slug.describe("Kenmerk van de volgende vraag of van de uitkomst."),
  letOp: text.optional().describe("Wat de gebruiker bij dit antwoord moet weten."),
});

const question = z.strictObject({
  id: slug.describe("Kenmerk van de vraag; verandert nooit, want links verwijzen ernaar."),
  stap: z.int().min(1).max(4).describe("Stap van het protocol."),
  naam: text.describe("Naam van de weging, privacycheck of vraag."),
  wie: text.describe("Wie deze vraag beantwoordt, als functie."),
  vraag: text.describe("De vraag."),
  uitleg: text.describe("Wat de vraag betekent en waar zij vandaan komt."),
  bronnen: z.array(slug).min(1).describe("Kenmerken van de bronnen onder de uitleg."),
  wet: z.array(lawReference).describe("Wetsartikelen bij deze vraag; leeg als er geen is."),
  voorbeeld: text.describe("Een verzonnen voorbeeld zonder personen."),
  antwoorden: z.array(answer).min(2).max(5).describe("De antwoorden."),
});

/** What kind of end a path has. */
export const outcomeKind = z.enum(["buiten", "intern", "partner", "bronnen", "plan", "stop", "eerst"]);

const outcome = z.strictObject({
  id: slug.describe("Kenmerk van de uitkomst."),
  soort: outcomeKind.describe("Soort uitkomst."),
  titel: text.describe("De uitkomst in een paar woorden."),
  reden: text.describe("Waarom het pad hier eindigt."),
  doen: z.array(text).min(1).describe("Wat je nu doet."),
  bewaren: text.describe("Hoe lang je wat bewaart."),
  links: toolLinks,
});

/** The signal guide: questions in order, each answer leading further down or to an outcome. It has no text fields. */
export const signalGuideSchema = z.strictObject({
  ...toolPage,
  versie: text.describe('Versie van het protocol, tussen aanhalingstekens: "2022".'),
  versietekst: text.describe("De versie in woorden."),
  bronnen: z.array(slug).min(1).describe("Bronnen van het protocol als geheel."),
  vragen: z.array(question).min(1).describe("De vragen; een antwoord leidt alleen naar een latere vraag."),
  uitkomsten: z.array(outcome).min(1).describe("De uitkomsten."),
});
export type SignalGuide = z.infer<typeof signalGuideSchema>;
export type OutcomeKind = z.infer<typeof outcomeKind>;

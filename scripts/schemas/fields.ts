import { sentences, words } from "../lib/sentences.ts";
import { z } from "./zod-nl.ts";

/** Longest sentence, in words, in "Kort gezegd" (content guide of this dossier). */
export const MAX_WORDS_IN_SUMMARY_SENTENCE = 18;

export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const isoDate = z.iso.date("Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-11-24.");

export const slug = z
  .string()
  .regex(SLUG, "Gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld wet-politiegegevens.");

export const text = z.string().trim().min(1, "Vul hier tekst in.");

export const audience = z.enum(["burgemeester", "raadslid", "adviseur-veiligheid", "adviseur-privacy"]);

export const summarySentence = text.superRefine((value, context) => {
  // A figure from the data is one word for its reader.
  for (const sentence of sentences(value.replace(/:cijfer\[[^\]]*\]/g, "0%"))) {
    const count = words(sentence).length;
    if (count <= MAX_WORDS_IN_SUMMARY_SENTENCE) continue;
    context.addIssue({
      code: "custom",
      message: `Deze zin telt ${count} woorden. Maak er hoogstens ${MAX_WORDS_IN_SUMMARY_SENTENCE} van, of knip de zin in tweeën.`,
    });
  }
});

export const NOT_PUBLISHED = "niet gepubliceerd";

/** A list of short texts, or the words that say that nobody published it. */
export const listOrNotPublished = z.union([z.literal(NOT_PUBLISHED), z.array(text).min(1)], {
  error: `Geef een lijst met minstens één regel, of schrijf: ${NOT_PUBLISHED}`,
});

/** A text, or the words "niet gepubliceerd". Empty is never allowed: unknown is said, not left out. */
export const textOrNotPublished = text;

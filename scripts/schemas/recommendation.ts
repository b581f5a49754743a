import { articlePage } from "./page.ts";
import { z } from "./zod-nl.ts";

/** One of the recommendations that came out of the survey. */
export const recommendationSchema = z.strictObject({
  ...articlePage,
  nummer: z.int().min(1).max(20).describe("Nummer van de aanbeveling."),
});

/** Headings that every recommendation has, so that a reader finds the same answer at the same place. */
export const recommendationHeadings = [
  "Waarom",
  "Wat het van wie vraagt",
  "Eerste stappen",
  "Goede voorbeelden",
  "Let op",
  "Zo weet je dat het werkt",
];

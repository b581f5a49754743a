import { z } from "./zod-nl.ts";

const LETTERS = "a-zà-öø-ÿ";

/** The reviewed list of compounds: what the search may cut into parts, and what it may not. */
export const compoundsSchema = z.strictObject({
  splitsen: z
    .array(
      z
        .string()
        .regex(
          new RegExp(`^[${LETTERS}]{2,}(\\|[${LETTERS}]{2,})+$`),
          "Schrijf het woord in kleine letters met een streep tussen de delen, bijvoorbeeld gegevens|uitwisseling.",
        ),
    )
    .describe("Samengestelde woorden met | tussen de delen; zoeken vindt dan ook elk deel."),
  heel: z
    .array(
      z
        .string()
        .regex(new RegExp(`^[${LETTERS}]{2,}$`), "Schrijf het woord in kleine letters, zonder streep of spatie."),
    )
    .describe("Lange woorden die heel blijven: geen samenstelling, of de delen zeggen iets anders."),
});

/** Compounds with their parts, and words that stay whole. */
export interface Compounds {
  readonly parts: ReadonlyMap<string, readonly string[]>;
  readonly whole: ReadonlySet<string>;
}

/** Makes the lookups of the list. */
export function compoundsOf({ splitsen, heel }: z.infer<typeof compoundsSchema>): Compounds {
  return {
    parts: new Map(splitsen.map((entry) => [entry.replaceAll("|", ""), entry.split("|")])),
    whole: new Set(heel),
  };
}

/** Everyday words that readers use for the same thing; names of terms stay in the glossary. */
export const synonymsSchema = z.strictObject({
  groepen: z
    .array(z.array(z.string().trim().min(2, "Vul hier een woord in.")).min(2, "Een groep heeft minstens twee woorden."))
    .describe("Groepen van gewone woorden die voor lezers hetzelfde betekenen."),
});

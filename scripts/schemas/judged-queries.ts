import { text } from "./fields.ts";
import { z } from "./zod-nl.ts";

/** Kinds of queries, each hard in its own way. */
export const queryClass = z.enum([
  "trefwoord",
  "samenstelling",
  "gesplitst",
  "woordvorm",
  "synoniem",
  "afkorting",
  "tikfout",
  "vraag",
]);
export type QueryClass = z.infer<typeof queryClass>;

/** Queries with the pages that answer them, judged by a person who did not look at results. */
export const judgedQueriesSchema = z
  .array(
    z.strictObject({
      vraag: text.max(200).describe("De zoekvraag, zoals een lezer haar typt."),
      klasse: queryClass.describe("Soort zoekvraag."),
      vers: z.boolean().describe("Nooit gebruikt om het zoeken op af te stellen."),
      goed: z
        .record(
          z
            .string()
            .regex(/^\/([a-z0-9-]+\/)*$/, "Schrijf het adres van de pagina, bijvoorbeeld /privacy/zes-vragen/."),
          z.union([z.literal(1), z.literal(2)], { error: "Schrijf 2 (dit zoekt de lezer) of 1 (dit helpt ook)." }),
        )
        .refine((pages) => Object.keys(pages).length > 0, "Noem minstens één pagina.")
        .describe("Adressen van de pagina's die antwoord geven, met 2 of 1."),
    }),
  )
  .min(1);
export type JudgedQuery = z.infer<typeof judgedQueriesSchema>[number];

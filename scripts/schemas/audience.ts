import { audience, text } from "./fields.ts";
import { z } from "./zod-nl.ts";

/** A group of readers with a page of its own. */
export const audienceSchema = z.strictObject({
  id: audience.describe("Kenmerk van de doelgroep."),
  naam: text.describe("Naam voor de lezer."),
  uitleg: text.describe("Wat deze lezer hier vindt."),
});

export const audiencesSchema = z.array(audienceSchema).min(1);
export type Audience = z.infer<typeof audienceSchema>;

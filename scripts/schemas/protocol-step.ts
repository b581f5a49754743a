import { text } from "./fields.ts";
import { articlePage } from "./page.ts";
import { z } from "./zod-nl.ts";

/** A step of the model protocol on subversive crime. */
export const protocolStepSchema = z.strictObject({
  ...articlePage,
  stap: z.int().min(1).max(9).describe("Nummer van de stap."),
  versie: text.describe('Versie van het protocol, tussen aanhalingstekens: "2022".'),
});

import { articlePage } from "./page.ts";
import { z } from "./zod-nl.ts";

/** A chapter of the guide for mayors. */
export const guideChapterSchema = z.strictObject({
  ...articlePage,
  probleem: z
    .enum(["standaard", "complex", "crisis", "algemeen"])
    .describe("Soort veiligheidsprobleem waar het hoofdstuk over gaat."),
});

import { slug } from "./fields.ts";
import { articlePage } from "./page.ts";
import { z } from "./zod-nl.ts";

/** A topic of the survey: the page that explains one or more questions. */
export const surveyTopicSchema = z.strictObject({
  ...articlePage,
  vragen: z
    .array(slug)
    .min(1)
    .describe("Kenmerken van de vragen uit _data/bron/peiling/vragen.yaml waar de pagina over gaat."),
});

import { slug } from "./fields.ts";
import { articlePage } from "./page.ts";
import { z } from "./zod-nl.ts";

/** A worked lens on one safety problem. */
export const lensSchema = z.strictObject({
  ...articlePage,
  onderwerp: slug.describe("Thema waar de lens over gaat, uit _data/bron/themas.yaml."),
});

/** Headings that every lens has. */
export const lensHeadings = ["De vraag", "Bronnen", "Partners", "Wat mag je delen", "Wat een goed beeld laat zien"];

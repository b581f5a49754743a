import { text } from "./fields.ts";
import { articlePage } from "./page.ts";
import { z } from "./zod-nl.ts";

const link = text.regex(
  /^\/[a-z0-9/-]*\.md(#[a-z0-9-]+)?$/,
  "Schrijf een bestandspad vanaf content, bijvoorbeeld /privacy/index.md.",
);

/** The home page: routes per reader and the strongest figures. */
export const homeSchema = z.strictObject({
  ...articlePage,
  routes: z
    .array(
      z.strictObject({
        lezer: text.describe("Voor wie de route is."),
        vraag: text.describe("De vraag waarmee deze lezer komt."),
        stappen: z
          .array(z.strictObject({ tekst: text, naar: link }))
          .min(1)
          .max(4),
      }),
    )
    .min(1)
    .describe("Een route per soort lezer."),
  cijfers: z
    .array(
      z.strictObject({
        uitkomst: text.describe("Kenmerk van de uitkomst, bijvoorbeeld P10."),
        tekst: text.describe("Wat het cijfer zegt, als vervolg op het getal."),
        naar: link,
      }),
    )
    .min(1)
    .max(4)
    .describe("De sterkste cijfers, met de pagina waar ze vandaan komen."),
});

import { councilRoleId } from "./council-theme.ts";
import { text } from "./fields.ts";
import { articlePage } from "./page.ts";
import { z } from "./zod-nl.ts";

/** One of the three roles of a council member. */
export const councilRoleSchema = z.strictObject({
  ...articlePage,
  rol: councilRoleId.describe("De rol van het raadslid."),
  instrumenten: z
    .array(
      z.strictObject({
        naam: text.describe("Naam van het instrument."),
        wanneer: text.describe("Wanneer je het gebruikt."),
        grondslag: text.nullable().describe("Wetsartikel, of null als er geen is."),
      }),
    )
    .min(1)
    .describe("Instrumenten die bij de rol horen."),
});

import { slug, text } from "./fields.ts";
import { articlePage } from "./page.ts";
import { z } from "./zod-nl.ts";

export const councilRoleId = z.enum(["kaders-stellen", "controleren", "volksvertegenwoordigen"]);

/** Moments in the policy cycle at which a council member can ask; `altijd` fits them all. */
export const councilMoment = z.enum([
  "start",
  "plan",
  "begroting",
  "uitvoering",
  "verantwoording",
  "incident",
  "evaluatie",
  "altijd",
]);

/** A safety theme for council members: text, and questions to ask per role. */
export const councilThemeSchema = z.strictObject({
  ...articlePage,
  onderwerp: slug.describe("Thema waar de pagina over gaat, uit _data/bron/themas.yaml."),
  raadsvragen: z
    .array(
      z.strictObject({
        id: slug.describe("Kenmerk van de vraag; verandert nooit, want links verwijzen ernaar."),
        rol: councilRoleId.describe("Rol van het raadslid waarbij de vraag hoort."),
        moment: councilMoment.describe("Moment in de beleidscyclus waarop je de vraag stelt."),
        vraag: text.describe("De vraag, zoals een raadslid haar stelt."),
        achtergrond: text.describe("Waarom je dit vraagt en wat een goed antwoord bevat."),
        bron: slug.describe("Kenmerk van de bron onder de achtergrond."),
      }),
    )
    .min(6)
    .describe("Vragen per rol, minstens twee per rol."),
});

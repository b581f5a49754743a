import { NOT_PUBLISHED, slug, text } from "./fields.ts";
import { unit, type Unit } from "./unit.ts";
import { z } from "./zod-nl.ts";

const countOrNotPublished = z.union([z.literal(NOT_PUBLISHED), z.int().min(1)], {
  error: `Geef een heel getal, of schrijf: ${NOT_PUBLISHED}`,
});

/** A survey wave: one round of asking the same questions. */
export const waveSchema = z.strictObject({
  id: slug.describe("Kenmerk van de golf."),
  naam: text.describe("Naam in de kop van de tabelkolom."),
  jaar: z.int().min(1990).max(2100).nullable().describe("Jaar van de meting, of null als het niet vaststaat."),
  uitvoerder: text.describe("Wie de meting deed."),
  populatie: text.describe("Onder wie gemeten is."),
  respondenten: z
    .union([countOrNotPublished, z.literal("niet overgenomen")])
    .describe("Aantal respondenten, of: niet gepubliceerd, of: niet overgenomen."),
  respons: text.describe("Respons, of: niet gepubliceerd."),
  veldwerk: text.describe("Periode van het veldwerk, of: niet gepubliceerd."),
  methode: text.describe("Wijze van meten, of: niet gepubliceerd."),
  bron: slug.describe("Kenmerk van de bron."),
  vergelijkbaar: z.boolean().describe("Mag deze golf naast de andere golven gelegd worden?"),
  toelichting: text.describe("Wat een lezer over deze golf moet weten."),
  vergelijkgroep: slug
    .optional()
    .describe("Groep van metingen die op dezelfde manier zijn gedaan; alleen zij mogen samen in een tabel."),
});
export const wavesSchema = z.array(waveSchema).min(1);
export type Wave = z.infer<typeof waveSchema>;

export const questionKind = z.enum(["enkel", "meervoud", "rangorde", "stelling", "opsomming", "indicator"]);

/** A question of the survey with its answer options. */
export const questionSchema = z.strictObject({
  id: slug.describe("Kenmerk van de vraag; ook de naam van het gegevensbestand."),
  formulering: text.describe("De vraag, in eigen woorden."),
  soort: questionKind.describe(
    "enkel (één antwoord), meervoud, rangorde, stelling, opsomming of indicator (losse kerncijfers).",
  ),
  populatie: text.describe("Aan wie de vraag gesteld is."),
  basis: countOrNotPublished.describe("Aantal antwoorden, of: niet gepubliceerd."),
  basisToelichting: text.optional().describe("Waarop de cijfers rusten als dat geen aantal antwoorden is."),
  boodschap: text.describe("Wat de tabel laat zien, in één zin; staat boven de tabel."),
  opties: z
    .array(z.strictObject({ id: slug, naam: text }))
    .min(1)
    .describe("Antwoordopties, in de volgorde van de tabel."),
  bron: slug.describe("Kenmerk van de bron."),
  kanttekeningen: z
    .array(z.strictObject({ id: text, tekst: text }))
    .default([])
    .describe("Wat je bij deze cijfers moet weten."),
  afwijkendeSom: text.nullable().default(null).describe("Waarom de antwoorden samen niet 100% zijn, of null."),
  eenheid: unit.optional().describe("Eenheid van de cijfers in de tabel; zonder dit veld zijn het percentages."),
  vergelijkgroep: slug
    .optional()
    .describe("Groep van metingen waaruit de tabel mag putten; de controle dwingt dit af."),
  waarschuwing: text.optional().describe("Waarmee je deze cijfers wel en niet mag vergelijken; staat bij de tabel."),
});
export const questionsSchema = z.array(questionSchema).min(1);
export type Question = z.infer<typeof questionSchema>;

/** A measurement of published statistics: a wave that says with which others it may be compared. */
export const seriesSchema = z
  .array(waveSchema.extend({ vergelijkgroep: waveSchema.shape.vergelijkgroep.unwrap() }))
  .min(1);

/** A table of published statistics: a question that says its unit, its group and what it may be compared with. */
export const indicatorsSchema = z
  .array(
    questionSchema.extend({
      eenheid: questionSchema.shape.eenheid.unwrap(),
      vergelijkgroep: questionSchema.shape.vergelijkgroep.unwrap(),
      waarschuwing: questionSchema.shape.waarschuwing.unwrap(),
    }),
  )
  .min(1);

export const outcomeStatus = z.enum([
  "gepubliceerd",
  "in-woorden",
  "genoemd",
  "niet-gepubliceerd",
  "niet-gevraagd",
  "geen-antwoord",
  "niet-opgenomen",
]);
export type OutcomeStatus = z.infer<typeof outcomeStatus>;

/** A figure with its unit. */
export interface Amount {
  readonly value: number;
  readonly unit: Exclude<Unit, "procent">;
}

/** One outcome: a cell of a benchmark table. */
export interface Outcome {
  readonly id: string;
  readonly question: string;
  readonly option: string;
  readonly wave: string;
  /** 0–100, or null when there is no share. */
  readonly shareInPercent: number | null;
  /** Figure in another unit than percent, or null; absent in a survey that has shares only. */
  readonly amount?: Amount | null;
  /** Place in a ranking, from 1, or null. */
  readonly rank: number | null;
  readonly status: OutcomeStatus;
  /** Words of the source in place of a figure, such as "vrijwel alle", or null. */
  readonly words: string | null;
  readonly source: string;
  readonly remark: string | null;
  /** Row in the CSV file, the header being 1. */
  readonly row: number;
}

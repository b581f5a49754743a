import { exampleSchema } from "./example.ts";
import { councilRoleSchema } from "./council-role.ts";
import { councilThemeSchema } from "./council-theme.ts";
import { guideChapterSchema } from "./guide-chapter.ts";
import { homeSchema } from "./home.ts";
import { learningUnitSchema } from "./learning-unit.ts";
import { lensHeadings, lensSchema } from "./lens.ts";
import { articleSchema, landingSchema } from "./page.ts";
import { protocolStepSchema } from "./protocol-step.ts";
import { recommendationHeadings, recommendationSchema } from "./recommendation.ts";
import { surveyTopicSchema } from "./survey-topic.ts";
import { termSchema } from "./term.ts";
import type { z } from "./zod-nl.ts";

/** Every kind of page with its schema. `label` names it for an editor. */
export const contentTypes = {
  home: { label: "startpagina", schema: homeSchema, headings: [] },
  landing: { label: "onderdeel", schema: landingSchema, headings: [] },
  article: { label: "artikel", schema: articleSchema, headings: [] },
  surveyTopic: { label: "peilingonderwerp", schema: surveyTopicSchema, headings: [] },
  recommendation: { label: "aanbeveling", schema: recommendationSchema, headings: recommendationHeadings },
  example: { label: "voorbeeld", schema: exampleSchema, headings: [] },
  guideChapter: { label: "hoofdstuk", schema: guideChapterSchema, headings: [] },
  councilRole: { label: "raadsrol", schema: councilRoleSchema, headings: [] },
  councilTheme: { label: "raadsthema", schema: councilThemeSchema, headings: [] },
  protocolStep: { label: "protocolstap", schema: protocolStepSchema, headings: [] },
  lens: { label: "lens", schema: lensSchema, headings: lensHeadings },
  learningUnit: { label: "leereenheid", schema: learningUnitSchema, headings: [] },
  term: { label: "begrip", schema: termSchema, headings: [] },
  newsItem: { label: "nieuwsbericht", schema: articleSchema, headings: [] },
} as const satisfies Record<string, { label: string; schema: z.ZodType; headings: readonly string[] }>;

export type ContentType = keyof typeof contentTypes;

/** Front matter of one kind of page, as the schema leaves it. */
export type FrontMatter<T extends ContentType> = z.infer<(typeof contentTypes)[T]["schema"]>;

/** Front matter of any page. */
export type AnyFrontMatter = { [T in ContentType]: FrontMatter<T> }[ContentType];

import type { Line } from "../engine/report.ts";
import type { ToolData } from "../engine/tool.ts";

/** Fits every moment. */
export const ALWAYS = "altijd";

export interface Named {
  readonly id: string;
  readonly label: string;
}

export interface Instrument {
  readonly id: string;
  readonly name: string;
  readonly form: "technisch" | "schriftelijk" | "mondeling" | "voorstel" | "gesprek";
  readonly what: string;
  readonly when: string;
  readonly roles: readonly string[];
  /** "artikel 155 Gemeentewet", or null when no law is behind it. */
  readonly article: string | null;
  readonly tip: string;
}

export interface Question {
  readonly id: string;
  /** Changes with the text, so that an old link never brings another question. */
  readonly hash: string;
  readonly theme: string;
  readonly role: string;
  readonly moment: string;
  readonly text: string;
  readonly background: string;
  readonly source: string;
}

/** What the build hands to the question maker. */
export interface QuestionMakerData extends ToolData {
  readonly title: string;
  readonly note: string;
  /** Number of questions that it suggests. */
  readonly count: number;
  readonly roles: readonly Named[];
  readonly moments: readonly Named[];
  readonly themes: ReadonlyArray<Named & { readonly page: Line }>;
  readonly instruments: readonly Instrument[];
  readonly questions: readonly Question[];
}

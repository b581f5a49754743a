import type { Choice } from "../engine/choices.ts";
import type { Line } from "../engine/report.ts";
import type { ToolData } from "../engine/tool.ts";

/** Answer for "I do not know": a level that someone has to find out first. */
export const UNKNOWN = "x";

export interface Level {
  readonly text: string;
  readonly advice: string;
  readonly links: readonly Line[];
}

export interface Dimension extends Choice {
  readonly name: string;
  readonly question: string;
  readonly why: string;
  readonly discussWith: string;
  readonly discussQuestion: string;
  /** Dimensions that wait while this one is under level 2 and they are not. */
  readonly goesBefore: readonly string[];
  readonly themes: readonly string[];
  readonly levels: readonly Level[];
}

/** A documented example of a municipality. */
export interface Example extends Line {
  readonly url: string;
  readonly sizes: readonly string[];
  readonly themes: readonly string[];
}

/** What the build hands to the tool. */
export interface SelfAssessmentData extends ToolData {
  readonly title: string;
  readonly note: string;
  readonly levels: ReadonlyArray<{ readonly name: string; readonly sign: string }>;
  readonly dimensions: readonly Dimension[];
  readonly functions: readonly string[];
  readonly sizes: ReadonlyArray<{ readonly id: string; readonly label: string }>;
  readonly examples: readonly Example[];
}

import type { Line } from "../engine/report.ts";
import type { ToolData } from "../engine/tool.ts";

/** Something to tick. The key is a fingerprint of the text: another text is another suggestion. */
export interface Suggestion {
  readonly key: string;
  readonly text: string;
}

export interface Theme {
  readonly id: string;
  readonly label: string;
  readonly page: Line;
  /** Suggestions by the name of the list that a step uses. */
  readonly lists: Readonly<Record<string, readonly Suggestion[]>>;
}

export interface Step {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly explanation: string;
  /** List of the theme that the step offers, or null. */
  readonly list: string | null;
  /** Suggestions that fit every theme. */
  readonly general: readonly Suggestion[];
  readonly ownLabel: string;
  readonly openLabel: string;
  readonly links: readonly Line[];
}

/** What the build hands to the worksheet. */
export interface WorksheetData extends ToolData {
  readonly title: string;
  readonly note: string;
  readonly privacy: string;
  readonly themes: readonly Theme[];
  readonly steps: readonly Step[];
}

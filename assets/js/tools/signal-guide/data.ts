import type { Choice } from "../engine/choices.ts";
import type { Line } from "../engine/report.ts";
import type { ToolData } from "../engine/tool.ts";

export interface Answer {
  readonly id: string;
  readonly text: string;
  /** Question or outcome that it leads to. */
  readonly to: string;
  readonly warning?: string;
}

export interface Question extends Choice {
  /** Step of the protocol, 1 to 4. */
  readonly step: number;
  readonly name: string;
  /** Function that answers it. */
  readonly who: string;
  readonly question: string;
  readonly explanation: string;
  readonly example: string;
  /** "Gemeentewet, artikel 172" */
  readonly laws: readonly string[];
  readonly sources: readonly Line[];
  readonly answers: readonly Answer[];
}

export interface Outcome {
  readonly id: string;
  /** Kind of end in words, such as "Stoppen". */
  readonly kind: string;
  readonly title: string;
  readonly reason: string;
  readonly actions: readonly string[];
  readonly retention: string;
  readonly links: readonly Line[];
}

/** What the build hands to the signal guide. */
export interface SignalGuideData extends ToolData {
  readonly title: string;
  /** Sentences that stand under every screen and in every log. */
  readonly warnings: readonly string[];
  readonly questions: readonly Question[];
  readonly outcomes: readonly Outcome[];
}

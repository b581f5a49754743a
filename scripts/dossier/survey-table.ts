import { sumOfShares } from "../checks/survey-sums.ts";
import type { Survey } from "../content/load-data.ts";
import { formatAmount, formatNumber, formatShare } from "../lib/format.ts";
import type { Outcome, OutcomeStatus, Question, Wave } from "../schemas/survey.ts";

/** How each kind of unknown reads. A figure that is missing is never an empty cell. */
export const STATUS_WORDS: Readonly<Record<Exclude<OutcomeStatus, "gepubliceerd" | "in-woorden">, string>> = {
  genoemd: "genoemd",
  "niet-gepubliceerd": "niet gepubliceerd",
  "niet-gevraagd": "niet gevraagd",
  "geen-antwoord": "geen antwoord",
  "niet-opgenomen": "niet opgenomen",
};

/** A cell: its outcome, or null when the data hold no row for it. */
export interface SurveyCell {
  readonly outcome: Outcome | null;
  readonly text: string;
}

/** A survey question laid out as a table: a row an option, a column a wave. */
export interface SurveyTable {
  readonly question: Question;
  readonly waves: readonly Wave[];
  readonly rows: ReadonlyArray<{
    readonly option: { readonly id: string; readonly naam: string };
    readonly cells: readonly SurveyCell[];
  }>;
  /** Sum per wave where a single-answer question does not reach 100, with its reason; else null. */
  readonly sums: ReadonlyArray<string> | null;
}

/** What a cell says, in Dutch. */
export function cellText(outcome: Outcome | null): string {
  if (outcome === null) return STATUS_WORDS["niet-gevraagd"];
  if (outcome.status === "gepubliceerd") {
    if (outcome.amount != null) return formatAmount(outcome.amount);
    return outcome.shareInPercent === null ? formatNumber(outcome.rank ?? 0) : formatShare(outcome.shareInPercent);
  }
  return outcome.status === "in-woorden" ? (outcome.words ?? "") : STATUS_WORDS[outcome.status];
}

/** Lays out one question. Only waves in which the question has an outcome become columns. */
export function surveyTable(question: Question, survey: Omit<Survey, "outcomeIds">): SurveyTable {
  const own = survey.outcomes.filter((outcome) => outcome.question === question.id);
  const waves = survey.waves.filter((wave) => own.some((outcome) => outcome.wave === wave.id));
  const rows = question.opties.map((option) => ({
    option,
    cells: waves.map((wave) => {
      const outcome = own.find((candidate) => candidate.option === option.id && candidate.wave === wave.id) ?? null;
      return { outcome, text: cellText(outcome) };
    }),
  }));
  const totals = waves.map((wave) => sumOfShares(question, wave.id, survey.outcomes));
  const isOff = question.soort === "enkel" && totals.some((total) => total !== null && total !== 100);
  const sums = isOff
    ? totals.map((total) => (total === null ? STATUS_WORDS["niet-gepubliceerd"] : formatShare(total)))
    : null;
  return { question, waves, rows, sums };
}

/** Ids of the sources of a table: one each, in the order of its cells. */
export function sourcesOf(table: SurveyTable): string[] {
  return [...new Set(table.rows.flatMap((row) => row.cells.flatMap(({ outcome }) => outcome?.source ?? [])))];
}

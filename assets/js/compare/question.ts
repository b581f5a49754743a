/** An answer to a question of the form. */
export interface Answer {
  readonly id: string;
  readonly label: string;
  /** What the survey says of it, as on the page: "43%", "niet gepubliceerd", a place. */
  readonly figure: string;
  readonly isInSurvey: boolean;
  /** 0–100, or null. */
  readonly shareInPercent: number | null;
  readonly rank: number | null;
  /** What follows on "jij …"; null for a question with more answers. */
  readonly you: string | null;
  /** Is it among the answers of which the sentence about the survey speaks? */
  readonly isCore: boolean;
  /** Does it exclude every other answer? */
  readonly isExclusive: boolean;
}

/** A question of the form, as the page holds it. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly topic: string;
  readonly isSingle: boolean;
  /** "39% van de respondenten was tevreden of heel tevreden", or null. */
  readonly core: string | null;
  readonly answers: readonly Answer[];
}

/** Chosen answers by question, in the order of the form. A question without an answer is not in it. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** Lists words as a Dutch sentence does. */
export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} en ${words.at(-1) ?? ""}`;
}

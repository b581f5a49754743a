/** Questions of which each answer leads to a later question or to an outcome. */
export interface Flow {
  readonly questions: ReadonlyArray<{
    readonly id: string;
    readonly answers: ReadonlyArray<{ readonly id: string; readonly to: string }>;
  }>;
  readonly outcomes: ReadonlyArray<{ readonly id: string }>;
}

/** The way through a flow that answers make. */
export interface Walk {
  /** Questions in the order in which they are asked; the last one may have no answer yet. */
  readonly asked: readonly string[];
  /** The outcome, or null while a question is open. */
  readonly outcome: string | null;
}

/** Follows answers from the first question. Answers to questions that are not on the way do not count. */
export function walkFlow(flow: Flow, answers: ReadonlyMap<string, string>): Walk {
  const byId = new Map(flow.questions.map((question) => [question.id, question]));
  const asked: string[] = [];
  let at = flow.questions[0]?.id;
  while (at !== undefined) {
    const question = byId.get(at);
    if (question === undefined) return { asked, outcome: at };
    if (asked.includes(at)) return { asked, outcome: null }; // the content check refuses a way back
    asked.push(at);
    const chosen = answers.get(at);
    at = question.answers.find((answer) => answer.id === chosen)?.to;
  }
  return { asked, outcome: null };
}

/** A complete way through a flow: question and answer by turns, and where it ends. */
export interface Path {
  readonly steps: ReadonlyArray<readonly [question: string, answer: string]>;
  readonly end: string;
}

/** Every path of a flow. A path that meets a question twice or leads to nothing known ends in `null`. */
export function* pathsOf(flow: Flow): Generator<Path | null> {
  const byId = new Map(flow.questions.map((question) => [question.id, question]));
  const ends = new Set(flow.outcomes.map(({ id }) => id));
  function* from(at: string, steps: Path["steps"]): Generator<Path | null> {
    const question = byId.get(at);
    if (question === undefined) yield ends.has(at) ? { steps, end: at } : null;
    else if (steps.some(([id]) => id === at)) yield null;
    else for (const { id, to } of question.answers) yield* from(to, [...steps, [at, id]]);
  }
  const [first] = flow.questions;
  if (first !== undefined) yield* from(first.id, []);
}

import type { DossierData } from "../content/load-data.ts";
import type { Survey, SurveyKind } from "../content/load-survey.ts";
import type { Outcome, Question, Wave } from "../schemas/survey.ts";

/** A table of the dossier: a question with the figures that it belongs to. */
export interface DataTable {
  readonly kind: SurveyKind;
  readonly question: Question;
  readonly survey: Survey;
}

/** Every table that the dossier publishes: the survey first, then the other statistics, in the order of their files. */
export function allTables(data: Pick<DossierData, "survey" | "figures">): DataTable[] {
  const of = (kind: SurveyKind, survey: Survey): DataTable[] =>
    survey.questions.map((question) => ({ kind, question, survey }));
  return [...of("peiling", data.survey), ...of("cijfers", data.figures)];
}

/** Every outcome by its id, with what a sentence must say about it. */
export function allOutcomes(
  data: Pick<DossierData, "survey" | "figures">,
): ReadonlyMap<string, { readonly outcome: Outcome; readonly question: Question | null; readonly wave: Wave | null }> {
  const found = [data.survey, data.figures].flatMap((survey) => {
    const questions = new Map(survey.questions.map((question) => [question.id, question]));
    const waves = new Map(survey.waves.map((wave) => [wave.id, wave]));
    return survey.outcomes.map((outcome) => {
      const [question, wave] = [questions.get(outcome.question) ?? null, waves.get(outcome.wave) ?? null];
      return [outcome.id, { outcome, question, wave }] as const;
    });
  });
  return new Map(found);
}

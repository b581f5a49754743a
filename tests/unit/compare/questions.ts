import type { Answer, Question } from "../../../assets/js/compare/question.ts";

/** An answer with nothing remarkable about it. */
export function answer(id: string, fields: Partial<Answer> = {}): Answer {
  return {
    id,
    label: id,
    figure: "niet gepubliceerd",
    isInSurvey: true,
    shareInPercent: null,
    rank: null,
    you: null,
    isCore: false,
    isExclusive: false,
    ...fields,
  };
}

const share = (id: string, shareInPercent: number, fields: Partial<Answer> = {}): Answer =>
  answer(id, { figure: `${shareInPercent}%`, shareInPercent, ...fields });

/** A question with one answer, with "weet ik niet" beside the answers of the survey. */
export const satisfaction: Question = {
  id: "tevredenheid",
  text: "Hoe tevreden ben jij?",
  topic: "Tevredenheid",
  isSingle: true,
  core: "39% van de respondenten was tevreden of heel tevreden (eigen optelling)",
  answers: [
    share("heel-tevreden", 4, { isCore: true, you: "bent heel tevreden" }),
    share("tevreden", 35, { isCore: true, you: "bent tevreden" }),
    share("neutraal", 43, { you: "bent neutraal" }),
    share("ontevreden", 0, { you: "bent ontevreden" }),
    answer("weet-niet", { isInSurvey: false, you: "weet het niet" }),
  ],
};

/** A question with more answers, one of which excludes the others. */
export const experts: Question = {
  id: "deskundigheid",
  text: "Wie heb je in huis?",
  topic: "Deskundigheid",
  isSingle: false,
  core: null,
  answers: [
    share("avg", 82, { label: "AVG-deskundige" }),
    share("analist", 22),
    share("geen", 13, { isExclusive: true }),
  ],
};

export const questions: readonly Question[] = [satisfaction, experts];

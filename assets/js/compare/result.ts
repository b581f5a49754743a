import { sentence } from "./sentence.ts";
import type { Answers, Question } from "./question.ts";

/** A row of the result: an answer with the survey's figure, and whether the reader chose it. */
export interface ResultRow {
  readonly topic: string;
  readonly question: string;
  readonly answer: string;
  readonly figure: string;
  readonly isChosen: boolean;
  /** The sentence, on the first row of its question. */
  readonly sentence: string;
}

/** The answered questions as rows, in the order of the form. */
export function resultRows(questions: readonly Question[], answers: Answers): readonly ResultRow[] {
  return questions.flatMap((question) => {
    const chosen = answers.get(question.id);
    if (chosen === undefined) return [];
    return question.answers.map((answer, index) => ({
      topic: question.topic,
      question: question.text,
      answer: answer.label,
      figure: answer.figure,
      isChosen: chosen.includes(answer.id),
      sentence: index === 0 ? (sentence(question, chosen) ?? "") : "",
    }));
  });
}

/** The result as cells for a CSV file, header first. */
export function resultCells(rows: readonly ResultRow[], surveyName: string): ReadonlyArray<readonly string[]> {
  return [
    ["onderwerp", "vraag", "antwoord", surveyName, "jij", "zin"],
    ...rows.map((row) => [
      row.topic,
      row.question,
      row.answer,
      row.figure,
      row.isChosen ? "gekozen" : "niet gekozen",
      row.sentence,
    ]),
  ];
}

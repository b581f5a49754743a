import { list, type Answer, type Question } from "./question.ts";

function likeYou(answer: Answer): string {
  if (answer.shareInPercent === 0) return `; in de peiling zei niemand dat (${answer.figure})`;
  if (answer.shareInPercent !== null) return `, net als ${answer.figure}`;
  return "; hoeveel respondenten dat zeiden, is niet gepubliceerd";
}

function singleSentence(question: Question, answer: Answer): string {
  const you = `jij ${answer.you ?? `kiest ‘${answer.label}’`}`;
  if (question.core === null) return `${you.charAt(0).toUpperCase()}${you.slice(1)}${likeYou(answer)}.`;
  const cores = question.answers.filter((candidate) => candidate.isCore);
  const isWholeCore = answer.isCore && cores.length === 1;
  return `${question.core}; ${you}${isWholeCore ? "" : likeYou(answer)}.`;
}

function severalSentence(chosen: readonly Answer[]): string {
  const names = chosen.map((answer) => {
    if (answer.shareInPercent !== null) return `${answer.label} (${answer.figure} van de respondenten)`;
    return answer.rank === null ? answer.label : `${answer.label} (in de peiling op plaats ${answer.figure})`;
  });
  const isNamedOnly = chosen.every((answer) => answer.shareInPercent === null && answer.rank === null);
  const rest = isNamedOnly ? " De peiling noemt dit ook, zonder percentage." : "";
  return `Jij kiest ${list(names)}.${rest}`;
}

/** One plain sentence about the reader's answer beside the survey; null when there is no answer. */
export function sentence(question: Question, chosenIds: readonly string[]): string | null {
  const chosen = question.answers.filter((answer) => chosenIds.includes(answer.id));
  const [first] = chosen;
  if (first === undefined) return null;
  return question.isSingle ? singleSentence(question, first) : severalSentence(chosen);
}

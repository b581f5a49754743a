import { h } from "../engine/dom.ts";
import { moveButton, radios } from "../engine/steps.ts";

/** A check question as the page holds it. */
export interface CheckQuestion {
  readonly hash: string;
  readonly text: string;
  readonly answers: ReadonlyArray<{ readonly text: string; readonly isRight: boolean; readonly explanation: string }>;
}

/** Reads the questions from the part of the page that is there without JavaScript. */
export function readQuestions(section: HTMLElement): CheckQuestion[] {
  return [...section.querySelectorAll<HTMLElement>("[data-hash]")].map((item) => {
    const texts = [...item.querySelectorAll("ol > li")];
    const explanations = [...item.querySelectorAll<HTMLElement>("details li")];
    return {
      hash: item.dataset["hash"] ?? "",
      text: item.querySelector("p")?.textContent ?? "",
      answers: texts.map((answer, at) => ({
        text: answer.textContent.trim(),
        isRight: explanations[at]?.dataset["right"] === "true",
        explanation: explanations[at]?.querySelector("span")?.textContent ?? "",
      })),
    };
  });
}

export interface QuestionProps {
  readonly question: CheckQuestion;
  readonly number: number;
  readonly isDone: boolean;
  readonly onRight: () => void;
  readonly say: (text: string) => void;
}

/** A question that can be answered: an answer, its explanation, and another try. */
export function questionView({ question, number, isDone, onRight, say }: QuestionProps): HTMLElement {
  const feedback = h("div", { class: "quiz__feedback" });
  let chosen: string | undefined;
  const show = (at: number): void => {
    const answer = question.answers[at];
    if (answer === undefined) return;
    const head = answer.isRight ? "Goed." : "Nog niet goed. Kies een ander antwoord en probeer het opnieuw.";
    const others = question.answers.filter((other) => other !== answer);
    feedback.replaceChildren(
      h("p", {}, h("strong", {}, answer.isRight ? "✓ " : "✗ ", head), ` ${answer.explanation}`),
      answer.isRight
        ? h(
            "details",
            {},
            h("summary", {}, "Waarom de andere niet?"),
            h(
              "ul",
              {},
              others.map(({ text, explanation }) => h("li", {}, h("strong", {}, `${text} `), explanation)),
            ),
          )
        : "",
    );
    say(`${head} ${answer.explanation}`);
    if (answer.isRight) onRight();
  };
  const check = (): void => {
    if (chosen === undefined) say(`Kies eerst een antwoord bij vraag ${number}.`);
    else show(Number(chosen));
  };
  if (isDone) feedback.append(h("p", {}, "✓ Deze vraag had je eerder goed."));
  return h(
    "li",
    {},
    radios({
      name: `toets-${number}`,
      legend: `${number}. ${question.text}`,
      options: question.answers.map(({ text }, at) => ({ value: String(at), label: text })),
      chosen,
      onChoose: (value) => {
        chosen = value;
        feedback.replaceChildren();
      },
    }),
    h("p", {}, moveButton("Controleer", check)),
    feedback,
  );
}

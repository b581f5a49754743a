import type { AdviceRule } from "./advice.ts";
import type { Answers, Question } from "./question.ts";
import { sentence } from "./sentence.ts";

function inputsOf(fieldset: Element): HTMLInputElement[] {
  return [...fieldset.querySelectorAll("input")];
}

function fieldsets(form: HTMLElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>("[data-question]")];
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** The questions as the page holds them: their words and figures have one place, the HTML. */
export function readQuestions(form: HTMLElement): Question[] {
  return fieldsets(form).map((fieldset) => ({
    id: fieldset.dataset["question"] ?? "",
    text: fieldset.querySelector("legend")?.textContent?.trim() ?? "",
    topic: fieldset.closest<HTMLElement>("[data-topic]")?.dataset["topic"] ?? "",
    isSingle: inputsOf(fieldset)[0]?.type === "radio",
    core: fieldset.dataset["coreText"] ?? null,
    answers: inputsOf(fieldset).map((input) => {
      const figure = input.closest(".compare__row")?.querySelector<HTMLElement>(".compare__figure");
      return {
        id: input.value,
        label: input.labels?.[0]?.textContent?.trim() ?? input.value,
        figure: figure?.textContent?.trim() ?? "",
        isInSurvey: figure?.dataset["outcome"] !== undefined,
        shareInPercent: numberOf(input.dataset["share"]),
        rank: numberOf(input.dataset["rank"]),
        you: input.dataset["you"] ?? null,
        isCore: input.dataset["core"] !== undefined,
        isExclusive: input.dataset["exclusive"] !== undefined,
      };
    }),
  }));
}

/** What the reader chose. */
export function readAnswers(form: HTMLElement): Answers {
  return new Map(
    fieldsets(form).flatMap((fieldset): Array<[string, string[]]> => {
      const chosen = inputsOf(fieldset).filter((input) => input.checked);
      return chosen.length === 0 ? [] : [[fieldset.dataset["question"] ?? "", chosen.map((input) => input.value)]];
    }),
  );
}

/** Fills the form with answers; everything else in it is cleared. */
export function writeAnswers(form: HTMLElement, answers: Answers): void {
  for (const fieldset of fieldsets(form)) {
    const chosen = answers.get(fieldset.dataset["question"] ?? "") ?? [];
    for (const input of inputsOf(fieldset)) input.checked = chosen.includes(input.value);
  }
}

/** "Geen van deze" and another answer do not go together: the one that was chosen last stays. */
export function keepExclusive(changed: HTMLInputElement): void {
  if (!changed.checked || changed.type !== "checkbox") return;
  const fieldset = changed.closest("[data-question]");
  if (fieldset === null) return;
  const isExclusive = changed.dataset["exclusive"] !== undefined;
  for (const other of inputsOf(fieldset))
    if (other !== changed && (isExclusive || other.dataset["exclusive"] !== undefined)) other.checked = false;
}

/** Marks the chosen answers beside the figures and puts the sentence under each question. */
export function markAnswers(form: HTMLElement, questions: readonly Question[], answers: Answers): void {
  for (const fieldset of fieldsets(form)) {
    const question = questions.find((candidate) => candidate.id === fieldset.dataset["question"]);
    const chosen = answers.get(question?.id ?? "") ?? [];
    for (const input of inputsOf(fieldset)) {
      const row = input.closest(".compare__row");
      row?.classList.toggle("compare__row--chosen", input.checked);
      const mark = row?.querySelector(".compare__mark");
      if (mark !== null && mark !== undefined) mark.textContent = input.checked ? "● jij" : "";
    }
    const line = fieldset.querySelector<HTMLElement>(".compare__sentence");
    if (line === null || question === undefined) continue;
    const text = sentence(question, chosen);
    line.textContent = text ?? "";
    line.hidden = text === null;
  }
}

/** The advices on the page, each with its rule. */
export function readAdvices(list: HTMLElement): Array<{ readonly item: HTMLElement; readonly rule: AdviceRule }> {
  const ids = (text: string | undefined): string[] => (text ?? "").split(" ").filter((id) => id !== "");
  return [...list.querySelectorAll<HTMLElement>("[data-advice]")].map((item) => ({
    item,
    rule: {
      question: item.dataset["advice"] ?? "",
      answers: ids(item.dataset["answers"]),
      missing: ids(item.dataset["missing"]),
    },
  }));
}

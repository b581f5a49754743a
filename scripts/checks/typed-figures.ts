import type { Page } from "../dossier/page.ts";
import { formatShare } from "../lib/format.ts";
import type { Problem } from "../lib/problem.ts";
import type { Outcome } from "../schemas/survey.ts";
import { atBody, atField, type CheckInput } from "./check.ts";
import { blocksOf, sourcesAt } from "./cited-blocks.ts";
import {
  besideDirectives,
  contradictions,
  isSumOfShares,
  isTotal,
  typedFigures,
  type TypedFigure,
} from "./figures-in-text.ts";

export const name = "getypte-cijfers";
export const description =
  "Een percentage dat ook in de gegevens staat, komt met :cijfer[…] op de pagina; een getypt cijfer spreekt de gegevens niet tegen.";

type Message = readonly [what: string, todo: string];

function messageOf(figure: TypedFigure, allowed: readonly Outcome[]): Message | null {
  if (figure.isOwnSum) {
    if (isSumOfShares(figure.valueInPercent, allowed)) return null;
    const what = `"${figure.text} (eigen optelling)" is geen som van aandelen van één vraag.`;
    return [what, "Tel opnieuw; de aandelen staan in _data/bron/peiling/uitkomsten.csv."];
  }
  const same = allowed.filter((outcome) => outcome.shareInPercent === figure.valueInPercent);
  if (same.length === 0 || figure.isRough) return null;
  const directives = same.map((outcome) => `:cijfer[${outcome.id}]`).join(" of ");
  return [`"${figure.text}" is getypt, terwijl de gegevens dit cijfer hebben.`, `Schrijf ${directives}.`];
}

function contradictionMessage(figure: TypedFigure, outcome: Outcome): Message {
  const share = outcome.shareInPercent === null ? "geen aandeel" : formatShare(outcome.shareInPercent);
  const todo = `Schrijf :cijfer[${outcome.id}], of verbeter de gegevens.`;
  return [`"${figure.text}" spreekt de gegevens tegen: uitkomst ${outcome.id} is ${share}.`, todo];
}

/** Outcomes that a page explains itself; those count also where a paragraph cites nothing. */
function ownOutcomes(page: Page, outcomes: readonly Outcome[]): readonly Outcome[] {
  return page.type === "surveyTopic" ? outcomes.filter((outcome) => page.data.vragen.includes(outcome.question)) : [];
}

function inBody(page: Page, { questions, outcomes }: CheckInput["data"]["survey"]): Problem[] {
  if (!/\d\s?(?:%|procent)/.test(page.body)) return [];
  const own = ownOutcomes(page, outcomes);
  return blocksOf(page.body).flatMap(({ text, offset }) => {
    const allowedAt = (at: number): readonly Outcome[] => {
      const sources = sourcesAt(text, at);
      return sources.length === 0 ? own : outcomes.filter((outcome) => sources.includes(outcome.source));
    };
    const wrong = [
      ...besideDirectives(text, outcomes),
      ...contradictions(text, questions, outcomes).filter(({ figure, outcome }) =>
        allowedAt(figure.offset).includes(outcome),
      ),
    ];
    const contradicted = new Map(wrong.map(({ figure, outcome }) => [figure.offset, outcome]));
    return typedFigures(text).flatMap((figure) => {
      const outcome = contradicted.get(figure.offset);
      const message =
        outcome === undefined ? messageOf(figure, allowedAt(figure.offset)) : contradictionMessage(figure, outcome);
      return message === null ? [] : [atBody(page, offset + figure.offset, name, ...message)];
    });
  });
}

/** Parts of the dossier that have a survey topic. */
type TopicParts = ReadonlySet<Page["part"]>;

/** Sentences of the summary as the editor typed them, on pages whose figures can only come from the survey. */
function inSummary(
  page: Page,
  { questions, outcomes }: CheckInput["data"]["survey"],
  topicParts: TopicParts,
): Problem[] {
  const isLanding = page.type === "landing" && topicParts.has(page.part);
  if (page.type !== "surveyTopic" && !isLanding) return [];
  const allowed = isLanding ? outcomes : ownOutcomes(page, outcomes);
  const typed = (page.yaml.value as { readonly kort: readonly string[] }).kort; // its schema let it through
  return typed.flatMap((sentence, index) => {
    const wrong = new Map(
      [...besideDirectives(sentence, outcomes), ...contradictions(sentence, questions, allowed)].map(
        ({ figure, outcome }) => [figure.offset, outcome],
      ),
    );
    return typedFigures(sentence).flatMap((figure) => {
      const outcome = wrong.get(figure.offset);
      const message: Message | null =
        outcome !== undefined
          ? contradictionMessage(figure, outcome)
          : (messageOf(figure, allowed) ??
            (figure.isOwnSum ||
            figure.isRough ||
            figure.valueInPercent === 100 ||
            isTotal(figure.valueInPercent, allowed)
              ? null
              : [
                  `"${figure.text}" staat niet in de gegevens van deze pagina.`,
                  "Verbeter het cijfer of haal het weg.",
                ]));
      return message === null ? [] : [atField(page, ["kort", index], name, ...message)];
    });
  });
}

export function check(input: CheckInput): Problem[] {
  if (input.hasDataProblems === true) return [];
  const { survey } = input.data;
  const topicParts = new Set(input.pages.filter((page) => page.type === "surveyTopic").map((page) => page.part));
  return input.pages.flatMap((page) => [...inSummary(page, survey, topicParts), ...inBody(page, survey)]);
}

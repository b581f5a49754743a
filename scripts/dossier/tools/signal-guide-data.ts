import type { SignalGuideData } from "../../../assets/js/tools/signal-guide/data.ts";
import { contentHash } from "../../lib/content-hash.ts";
import type { Flow } from "../../lib/flow.ts";
import { outcomeKindLabels } from "../../lib/labels.ts";
import type { SignalGuide } from "../../schemas/signal-guide.ts";
import type { Dossier } from "../load-dossier.ts";
import { linesOf } from "./links.ts";

/** The questions and answers of the guide as a flow. */
export function flowOf({ vragen, uitkomsten }: SignalGuide): Flow {
  return {
    questions: vragen.map(({ id, antwoorden }) => ({
      id,
      answers: antwoorden.map((answer) => ({ id: answer.id, to: answer.naar })),
    })),
    outcomes: uitkomsten.map(({ id }) => ({ id })),
  };
}

/** What must be in sight on every screen, in the log and on paper. */
export function guideWarnings(guide: SignalGuide): readonly string[] {
  return [
    "Hulpmiddel, geen juridisch advies.",
    `Protocol: ${guide.versietekst}.`,
    "Wetsverwijzingen nog niet door een jurist nagelopen.",
    "Dit hulpmiddel vraagt geen persoonsgegevens en heeft geen tekstvelden.",
  ];
}

type Sources = Pick<Dossier, "data">;

/** A law with its article in words. */
export function lawInWords({ data }: Sources, { bron, artikel }: { bron: string; artikel: string }): string {
  return `${data.sources.get(bron)?.titel ?? bron}, ${artikel}`;
}

/** What the page of the signal guide loads. A question's fingerprint covers its text, its answers and where they lead. */
export function signalGuideData(guide: SignalGuide, dossier: Pick<Dossier, "data" | "pages">): SignalGuideData {
  const questions = guide.vragen.map((question) => ({
    id: question.id,
    hash: contentHash([question.vraag, question.antwoorden.map(({ id, tekst, naar }) => [id, tekst, naar])], 4),
    values: question.antwoorden.map(({ id }) => id),
    step: question.stap,
    name: question.naam,
    who: question.wie,
    question: question.vraag,
    explanation: question.uitleg,
    example: question.voorbeeld,
    laws: question.wet.map((law) => lawInWords(dossier, law)),
    sources: question.bronnen.map((id) => {
      const source = dossier.data.sources.get(id);
      const text = source?.titel ?? id;
      return source === undefined || source.url === null ? { text } : { text, url: source.url };
    }),
    answers: question.antwoorden.map(({ id, tekst, naar, letOp }) => ({
      id,
      text: tekst,
      to: naar,
      ...(letOp === undefined ? {} : { warning: letOp }),
    })),
  }));
  return {
    tool: "signaalwijzer",
    content: contentHash([questions.map(({ id, hash }) => [id, hash]), guide.versie], 6),
    title: guide.menutitel,
    warnings: guideWarnings(guide),
    questions,
    outcomes: guide.uitkomsten.map((outcome) => ({
      id: outcome.id,
      kind: outcomeKindLabels[outcome.soort],
      title: outcome.titel,
      reason: outcome.reden,
      actions: outcome.doen,
      retention: outcome.bewaren,
      links: linesOf(dossier, outcome.links),
    })),
  };
}

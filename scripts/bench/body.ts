import type { Random } from "./random.ts";
import { capitalize, compound, sentence, sentences, shortSentence } from "./prose.ts";
import { HEADINGS } from "./words.ts";

/** What a generated body may refer to. */
export interface References {
  /** Paths of pages, as editors write them: `/privacy/index.md`. */
  readonly pages: ReadonlyArray<{ readonly path: string; readonly title: string }>;
  /** Slugs of terms. */
  readonly terms: readonly string[];
  /** Ids of sources that the page declares. */
  readonly sources: readonly string[];
  /** Ids of survey outcomes. */
  readonly outcomes: readonly string[];
}

function linkedSentence(random: Random, refs: References): string {
  const page = random.pick(refs.pages);
  return `Meer hierover lees je bij [${page.title}](${page.path}).`;
}

function termSentence(random: Random, refs: References): string {
  return `Let daarbij op :begrip[het ${compound(random)}]{${random.pick(refs.terms)}} :bron[${random.pick(refs.sources)}].`;
}

function list(random: Random): string {
  const marker = random.below(2) === 0 ? "-" : "1.";
  return Array.from(
    { length: 5 },
    () => `${marker} **${capitalize(compound(random))}**: ${shortSentence(random)}`,
  ).join("\n");
}

function table(random: Random, refs: References): string {
  const rows = Array.from(
    { length: 4 },
    () => `| ${capitalize(compound(random))} | ${shortSentence(random)} | :bron[${random.pick(refs.sources)}] |`,
  );
  return ["| Onderdeel | Wat het betekent | Bron |", "| --- | --- | --- |", ...rows].join("\n");
}

function callout(random: Random): string {
  const name = random.pick(["let-op", "voorstel", "kanttekening"]);
  return `:::${name}[${capitalize(compound(random))}]\n${sentences(random, 2)}\n:::`;
}

function figure(random: Random, refs: References): string {
  return `In de peiling noemde :cijfer[${random.pick(refs.outcomes)}] dit punt. ${sentence(random)}`;
}

/** A body of about 600 words: six sections with paragraphs, a list, a table, a box, links, terms, sources and a figure. */
export function body(random: Random, refs: References): string {
  const extras = [
    () => list(random),
    () => table(random, refs),
    () => callout(random),
    () => figure(random, refs),
    () => termSentence(random, refs),
    () => linkedSentence(random, refs),
  ];
  const sections = random.sample(HEADINGS, extras.length).map((heading, index) => {
    const first = `${sentences(random, 3)} ${termSentence(random, refs)}`;
    const second = `${linkedSentence(random, refs)} ${sentences(random, 2)}`;
    return `## ${heading}\n\n${first}\n\n${second}\n\n${extras[index]?.() ?? ""}`;
  });
  return `${sentences(random, 3)} :bron[${random.pick(refs.sources)}]\n\n${sections.join("\n\n")}\n`;
}

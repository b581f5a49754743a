import type { Problem } from "../lib/problem.ts";
import { sentences, words } from "../lib/sentences.ts";
import type { Page } from "../dossier/page.ts";
import type { CheckInput } from "./check.ts";

export const name = "lange-zinnen";
export const description = "Zinnen in de tekst hebben hoogstens 25 woorden.";

/** Longest sentence in a body that needs no second look, in words (content guide of this dossier). */
export const MAX_WORDS_IN_SENTENCE = 25;

/** Markdown without its marks, so that a rendered sentence can be found in it. */
function bare(line: string): string {
  return line
    .replace(/:bron\[[^\]]*\]/g, "")
    .replace(/:[a-z]+\[([^\]]*)\](\{[^}]*\})?/g, "$1")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_`"“”‘’']/g, "")
    .replace(/\s+/g, " ");
}

/** The line of the file on which a sentence begins, as well as its first words can be found; else the first of the body. */
function lineOf(page: Page, sentence: string): number {
  const start = bare(sentence).slice(0, 24).trim();
  const index = page.body.split("\n").findIndex((line) => bare(line).includes(start));
  return page.bodyLine + Math.max(0, index);
}

export function check({ pages }: CheckInput): Problem[] {
  return pages.flatMap((page) =>
    page.plainText
      .split("\n")
      .flatMap(sentences)
      .filter((sentence) => words(sentence).length > MAX_WORDS_IN_SENTENCE)
      .map((sentence) => ({
        file: page.file,
        line: lineOf(page, sentence),
        column: 1,
        what: `Deze zin telt ${words(sentence).length} woorden: “${sentence.slice(0, 60)}…”.`,
        todo: `Maak er hoogstens ${MAX_WORDS_IN_SENTENCE} van, of knip de zin in tweeën.`,
        rule: name,
      })),
  );
}

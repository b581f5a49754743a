import type { Problem } from "../lib/problem.ts";
import { isTerm } from "../dossier/page.ts";
import { atBody, type CheckInput } from "./check.ts";

export const name = "feiten-zonder-bron";
export const description = "Een alinea met een jaartal, percentage, bedrag of wetsartikel noemt haar bron.";

/** What makes a sentence a claim that a reader may want to trace. */
const CLAIM = /\b(?:19|20)\d\d\b|\d\s?%|€\s?\d|\b(?:artikel|art\.)\s+\d/iu;
const SOURCE = /:(?:bron|cijfer)\[/;
/** Boxes with the words of the editors themselves. */
const OWN_WORDS = /^:::\s*(?:voorstel|voorbeeld)\b[\s\S]*?^:::\s*$/gm;

/** Paragraphs and lists of a body with their offsets; own-word boxes, headings and tables of links are left out. */
function blocks(body: string): Array<{ readonly text: string; readonly offset: number }> {
  const blanked = body.replace(OWN_WORDS, (box) => box.replace(/[^\n]/g, " "));
  return [...blanked.matchAll(/(?:^.*\S.*$\n?)+/gm)].map((match) => ({ text: match[0], offset: match.index }));
}

/** The first words in a block that a reader may want to trace, or null. */
export function claimIn(text: string): string | null {
  const words = text
    .split("\n")
    // A table prints its own source, and a year in its name claims nothing.
    .filter((line) => !/^(?:#|::(?:tabel|download)\[)/.test(line))
    .join("\n")
    .replace(/\]\([^)]*\)/g, "]");
  return CLAIM.exec(words)?.[0] ?? null;
}

export function check({ pages }: CheckInput): Problem[] {
  return pages.flatMap((page) => {
    if (isTerm(page) || page.part?.folder === "over" || page.part?.folder === "nieuws") return [];
    const all = blocks(page.body);
    return all.flatMap(({ text, offset }, index) => {
      const claim = claimIn(text);
      // A list under an introduction may have its source there.
      const isCited =
        SOURCE.test(text) || (/^\s*(?:[-*|]|\d+\.)/.test(text) && SOURCE.test(all[index - 1]?.text ?? ""));
      if (claim === null || isCited) return [];
      const place = offset + Math.max(0, text.indexOf(claim));
      return [
        atBody(
          page,
          place,
          name,
          `Deze alinea noemt “${claim}” zonder bron.`,
          "Zet :bron[kenmerk] achter de zin, of maak er een voorstel van.",
        ),
      ];
    });
  });
}

import { isTerm, type Page } from "../dossier/page.ts";
import type { Problem } from "../lib/problem.ts";
import { atField, type CheckInput } from "./check.ts";

export const name = "afkortingen";
export const description = "Een afkorting uit de begrippenlijst staat bij het eerste gebruik voluit.";

const CAPITALS = /^\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*$/u;

interface Abbreviation {
  readonly short: string;
  readonly long: readonly string[];
}

/** Abbreviations of the glossary in capitals, with the names that write them out. */
export function abbreviationsOf(pages: readonly Page[]): Abbreviation[] {
  return pages.filter(isTerm).flatMap(({ title, data }) => {
    const names = [title, ...data.synoniemen, ...data.afkortingen];
    const long = names.filter((word) => !CAPITALS.test(word));
    return names.filter((word) => CAPITALS.test(word) && long.length > 0).map((short) => ({ short, long }));
  });
}

/** What a reader reads from top to bottom: title, summary, text. */
function readingOrder(page: Page): string {
  return `${page.title}. ${page.summary}\n${page.plainText}`;
}

/** Is the first use of an abbreviation in a text explained there or before? `(AVG)` and `AVG (…)` both count. */
export function isExplained(text: string, { short, long }: Abbreviation): boolean {
  const first = new RegExp(`(?<![\\p{L}\\p{N}-])${short}(?![\\p{L}\\p{N}])`, "u").exec(text);
  if (first === null) return true;
  const before = text.slice(0, first.index);
  if (before.endsWith("(") || /^\s*\(/.test(text.slice(first.index + short.length))) return true;
  const known = before.toLowerCase();
  return long.some((word) => known.includes(word.toLowerCase()));
}

export function check({ pages }: CheckInput): Problem[] {
  const all = abbreviationsOf(pages);
  return pages.flatMap((page) => {
    if (isTerm(page) || page.type === "home") return [];
    const text = readingOrder(page);
    return all
      .filter((abbreviation) => !isExplained(text, abbreviation))
      .map(({ short, long }) =>
        atField(
          page,
          [page.summary.includes(short) ? "kort" : "titel"],
          name,
          `De afkorting ${short} staat bij het eerste gebruik niet voluit.`,
          `Schrijf eerst: ${long[0] ?? ""} (${short}).`,
        ),
      );
  });
}

import { isExample, isTerm, type Page } from "../dossier/page.ts";
import { formatNumber } from "../lib/format.ts";
import { fleschDouma } from "../lib/readability.ts";
import { words } from "../lib/sentences.ts";
import { parts } from "../schemas/parts.ts";

/** A line of the report: what is counted, and how many. */
export type Count = readonly [name: string, value: string | number];

/** Size classes of municipalities under 50,000 inhabitants. */
const SMALL = new Set(["tot-20000", "20000-50000"]);

const wordsOf = (page: Page): number => words(page.plainText).length;

function median(numbers: readonly number[]): number | null {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? null;
}

/** Pages, words and ease of reading (Flesch-Douma, an indicator and no more) of every part. */
export function countsPerPart(pages: readonly Page[]): readonly Count[] {
  return parts.map((part) => {
    const own = pages.filter((page) => page.part === part);
    const ease = median(own.flatMap((page) => fleschDouma(page.plainText) ?? []));
    const count = own.reduce((sum, page) => sum + wordsOf(page), 0);
    return [
      part.label,
      `${own.length} pagina's, ${formatNumber(count)} woorden, leesgemak ${ease ?? "onbekend"} (mediaan, Flesch-Douma)`,
    ];
  });
}

/** What the dossier holds, by kind. */
export function countsPerKind(pages: readonly Page[]): readonly Count[] {
  const examples = pages.filter(isExample);
  const good = examples.filter((page) => page.data.soort === "voorbeeld");
  const themes = pages.flatMap((page) => (page.type === "councilTheme" ? [page] : []));
  const units = pages.flatMap((page) => (page.type === "learningUnit" ? [page] : []));
  return [
    ["Pagina's", pages.length],
    ["Woorden", formatNumber(pages.reduce((sum, page) => sum + wordsOf(page), 0))],
    ["Begrippen", pages.filter(isTerm).length],
    ["Inspiratievoorbeelden", good.length],
    ["  onder 50.000 inwoners", good.filter((page) => page.data.grootteklasse.some((size) => SMALL.has(size))).length],
    ["Wat ging er mis", examples.length - good.length],
    ["Uitgewerkte lenzen", pages.filter((page) => page.type === "lens").length],
    ["Thema's voor de raad", themes.length],
    ["  vragen daarin", themes.reduce((sum, page) => sum + page.data.raadsvragen.length, 0)],
    ["Leereenheden", units.length],
    ["  toetsvragen daarin", units.reduce((sum, page) => sum + page.data.toetsvragen.length, 0)],
    ["Pagina's met een wijzigingenlijst", pages.filter((page) => (page.data.wijzigingen ?? []).length > 0).length],
  ];
}

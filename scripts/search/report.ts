import type { Dossier } from "../dossier/load-dossier.ts";
import { isTerm } from "../dossier/page.ts";
import { foldedName } from "./folded-name.ts";
import { textOf } from "./long-words.ts";
import { unreviewed } from "./unreviewed.ts";

/** A list of the report: what it is about, and a line for each case. */
export interface ReportList {
  readonly title: string;
  readonly items: readonly string[];
}

const ABBREVIATION = /(?<![\p{L}\p{N}-])[A-Z]{2,6}(?![\p{L}\p{N}-])/gu;
/** Pages that have an abbreviation before its lack of a full form is worth a line. */
const LEAST_PAGES = 3;

/** Abbreviations on several pages that no term explains, with the number of pages. */
function unexplained({ pages }: Pick<Dossier, "pages">): string[] {
  const names = new Set(
    pages
      .filter(isTerm)
      .flatMap((page) => [page.title, ...page.data.afkortingen, ...page.data.synoniemen].map(foldedName)),
  );
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const word of new Set(textOf(page).match(ABBREVIATION))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word, count]) => count >= LEAST_PAGES && !names.has(foldedName(word)))
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word, count]) => `${word} (op ${count} pagina's)`);
}

/** What searchers could miss: an editor's list of work for the search. */
export function searchReport(dossier: Pick<Dossier, "pages" | "data">): ReportList[] {
  const withoutTerms = dossier.pages.filter(
    (page) =>
      (page.data.zoektermen ?? []).length === 0 &&
      (!isTerm(page) || page.data.synoniemen.length + page.data.afkortingen.length === 0),
  );
  const terms = dossier.pages.filter(isTerm);
  const shortTerms = terms.filter(
    (page) => page.title === page.title.toUpperCase() && page.data.synoniemen.length === 0,
  );
  return [
    {
      title: "Zoeken: lange woorden die nog niet zijn nagelezen",
      items: unreviewed(dossier).map(({ word, page }) => `${word} (${page.file})`),
    },
    { title: "Zoeken: afkortingen zonder begrip dat ze voluit schrijft", items: unexplained(dossier) },
    {
      title: "Zoeken: begrippen met een afkorting als titel, zonder voluit geschreven synoniem",
      items: shortTerms.map((page) => page.file),
    },
    { title: "Zoeken: pagina's zonder zoektermen", items: withoutTerms.map((page) => page.file) },
  ];
}

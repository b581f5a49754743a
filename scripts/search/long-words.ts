import type { Page } from "../dossier/page.ts";

/** From this length on a Dutch word is probably a compound, in letters. */
export const LONG_WORD = 12;

const WORD = /(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}])/gu;

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Names of fields whose values are ids or paths, no text. */
const NO_TEXT = new Set(["bronnen", "thema", "doelgroep", "verwant", "vragen", "vervolg"]);

/** Everything that a page says to a reader: title, fields and text. */
export function textOf(page: Page): string {
  const fields = Object.entries(page.data).filter(([name]) => !NO_TEXT.has(name));
  return [...fields.flatMap(([, value]) => textsIn(value)), page.plainText].join("\n");
}

/** Words of a text in lower case; those in capitals (names of laws, abbreviations) are left out. */
export function wordsOf(text: string): Set<string> {
  const words = text.normalize("NFC").match(WORD) ?? [];
  return new Set(words.filter((word) => word !== word.toUpperCase()).map((word) => word.toLowerCase()));
}

/** Long words of the pages, sorted, each with the first page that has it. */
export function longWords(pages: readonly Page[]): ReadonlyMap<string, Page> {
  const found = new Map<string, Page>();
  for (const page of pages)
    for (const word of wordsOf(textOf(page).replace(/https?:\S+|\S+\.(?:nl|md|csv)\S*/g, " ")))
      if (word.length >= LONG_WORD && /^[a-zà-öø-ÿ]+$/.test(word) && !found.has(word)) found.set(word, page);
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

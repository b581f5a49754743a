import { nameMark, TITLE_MARK } from "../../assets/js/search/marks.ts";
import { STOP_WORDS } from "./dutch-grammar.ts";
import { foldedName } from "./folded-name.ts";

const STOP = new Set(STOP_WORDS);

/**
 * The hidden field by which the search knows titles: each word of the titles and names of a page after a mark, with the
 * parts of compounds on their own, and each short name as a whole.
 */
export function titleMarks(titles: readonly string[], parts: ReadonlyMap<string, readonly string[]>): string {
  const marks = titles.flatMap((title) => {
    const name = foldedName(title);
    const words = name.split(" ").filter((word) => word.length > 1 && !STOP.has(word));
    const all = words.flatMap((word) => [word, ...(parts.get(word) ?? [])]);
    return [...all.map((word) => TITLE_MARK + word), nameMark(name)];
  });
  return [...new Set(marks)].join(" ");
}

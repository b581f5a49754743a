import { nameMark, TITLE_MARK } from "../../assets/js/search/marks.ts";
import { STOP_WORDS } from "./dutch-grammar.ts";
import { foldedName } from "./folded-name.ts";

const STOP = new Set(STOP_WORDS);
/** They say what kind of page it is, or what every page here is about. */
const GENERIC = new Set(["lens", "les", "gemeente", "gemeenten", "veiligheid"]);

/** What a title names: all of it, what stands before a colon, and that without the words that say little. */
function namesOf(title: string): string[] {
  const head = foldedName(title.split(":")[0] ?? "");
  const words = head.split(" ").filter((word) => !STOP.has(word));
  return [foldedName(title), head, words.join(" "), words.filter((word) => !GENERIC.has(word)).join(" ")];
}

/**
 * The hidden field by which the search knows titles: each word of the titles and names of a page after a mark, with the
 * parts of compounds on their own, and each name as a whole.
 */
export function titleMarks(titles: readonly string[], parts: ReadonlyMap<string, readonly string[]>): string {
  const marks = titles.flatMap((title) => {
    const words = foldedName(title)
      .split(" ")
      .filter((word) => word.length > 1 && !STOP.has(word));
    const all = words.flatMap((word) => [word, ...(parts.get(word) ?? [])]);
    const names = namesOf(title).filter((name) => name !== "" && name.split(" ").length <= 4);
    return [...all.map((word) => TITLE_MARK + word), ...names.map(nameMark)];
  });
  return [...new Set(marks)].join(" ");
}

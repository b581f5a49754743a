import { fold } from "../../assets/js/search/text.ts";

/** A name as the query side compares it: folded words with single spaces. */
export function foldedName(name: string): string {
  return name
    .replace(/[^\p{L}\p{N}\p{M}'’]+/gu, " ")
    .trim()
    .split(" ")
    .map(fold)
    .filter(Boolean)
    .join(" ");
}

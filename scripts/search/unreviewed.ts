import type { Dossier } from "../dossier/load-dossier.ts";
import type { Page } from "../dossier/page.ts";
import { longWords } from "./long-words.ts";

/** A long word that nobody has looked at yet, with a page that has it. */
export interface Unreviewed {
  readonly word: string;
  readonly page: Page;
}

/** Long words of the pages that stand neither among the compounds nor among the words that stay whole. */
export function unreviewed({ pages, data }: Pick<Dossier, "pages" | "data">): Unreviewed[] {
  const { parts, whole } = data.compounds;
  return [...longWords(pages)]
    .filter(([word]) => !parts.has(word) && !whole.has(word))
    .map(([word, page]) => ({ word, page }));
}

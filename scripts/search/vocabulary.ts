import { fold } from "../../assets/js/search/text.ts";
import type { Fragment } from "./fragments.ts";
import { JOINER } from "./joiner.ts";

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’|-][\p{L}\p{N}\p{M}]+)*/gu;

/** Words of the index, folded. */
export interface Vocabulary {
  /** Word → number of pages that have it. */
  readonly pages: ReadonlyMap<string, number>;
  /** Compound → its parts, folded. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** Every word that the engine can find: whole words, parts around hyphens, and parts of compounds. */
export function vocabularyOf(fragments: readonly Fragment[]): Vocabulary {
  const pages = new Map<string, number>();
  const parts = new Map<string, readonly string[]>();
  for (const { content, meta } of fragments) {
    const own = new Set<string>();
    const { kop: _, ...shown } = meta; // title marks are no words
    for (const [raw] of `${content} ${Object.values(shown).join(" ")}`.matchAll(WORD)) {
      const pieces = raw.split(/[|-]/).map(fold);
      for (const word of [fold(raw.replaceAll(JOINER, "")), ...pieces]) if (word.length > 1) own.add(word);
      for (const compound of raw.split("-"))
        if (compound.includes(JOINER))
          parts.set(fold(compound.replaceAll(JOINER, "")), compound.split(JOINER).map(fold));
      for (const compound of raw.split("-"))
        if (compound.includes(JOINER)) own.add(fold(compound.replaceAll(JOINER, "")));
    }
    for (const word of own) pages.set(word, (pages.get(word) ?? 0) + 1);
  }
  return { pages, parts };
}

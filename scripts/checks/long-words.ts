import type { Problem } from "../lib/problem.ts";
import { unreviewed } from "../search/unreviewed.ts";
import { atBody, type CheckInput } from "./check.ts";

export const name = "lange-woorden";
export const description =
  "Zoeken vindt de delen van een lang woord alleen als iemand heeft nagelezen waar het geknipt mag worden.";

/** Advice and no problem: a new page brings some ten long words, and search works without (decision 0015). */
export function check({ pages, data }: CheckInput): Problem[] {
  return unreviewed({ pages, data }).map(({ word, page }) => {
    const offset = page.body.toLowerCase().indexOf(word);
    return atBody(
      page,
      Math.max(0, offset),
      name,
      `"${word}" is nog niet nagelezen voor het zoeken.`,
      "Typ npm run zoeken:samenstellingen en zet het woord in _data/bron/zoeken/samenstellingen.yaml.",
    );
  });
}

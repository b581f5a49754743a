import { atBody, onEachPage } from "./check.ts";

export const name = "wetsverwijzingen";
export const description = "Een pagina die een wetsartikel noemt, zegt of een mens die verwijzingen heeft nagelopen.";

/** "artikel 172", "art. 13b": a number right after the word. */
const ARTICLE = /\b(?:artikel(?:en)?|artt?\.)\s+\d+/i;

export const check = onEachPage((page) => {
  const match = ARTICLE.exec(page.body);
  if (match === null || page.data.wetGecontroleerd !== undefined) return [];
  return [
    atBody(
      page,
      match.index,
      name,
      `De pagina noemt een wetsartikel ("${match[0]}") zonder het veld wetGecontroleerd.`,
      "Zet bovenaan: wetGecontroleerd: nog niet (of de datum van controle).",
    ),
  ];
});

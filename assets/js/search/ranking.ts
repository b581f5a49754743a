/** How much each kind of search counts for a word of the query, against the word itself. Tuned on tests/search. */
export const WEIGHTS = {
  woord: 1,
  begin: 0.8,
  vorm: 0.9,
  afgeleid: 0.6,
  delen: 0.7,
  deel: 0.25,
  samen: 0.9,
  naam: 0.85,
  zoekwoord: 0.9,
  synoniem: 0.6,
  zin: 1,
} as const;

/** Against a word of three letters or fewer, when the glossary knows what it stands for: "om" is a word too. */
export const SHORT_NAME = 0.4;

/** Factor on a search word of the glossary that pages of its own are named after. */
export const LEAD_OF_TITLE = 0.4;
/** Factor on the worth of a word that is in any question. */
export const LIGHT = 0.3;

/** A word that is the name of something counts this much more than its rarity says. */
export const NAME_MATTERS = 1.3;
/** Added to a word's worth on a page that has it in its title, and on one that is named so. */
export const IN_TITLE = 0.25;
export const AS_NAME = 0.35;
/** Part of a word's worth that any page with it gets; the rest follows the score of the engine. */
export const FLOOR = 0.2;
/** Exponents of the engine's score, of the share of the query that a page has, and of the rarity of words. */
export const SCORE_POWER = 0.7;
export const COVERAGE_POWER = 0.35;
export const RARITY_POWER = 0.8;
/** Factor on a page in which the words stand next to each other. */
export const PHRASE = 1.3;

/** How Pagefind weighs what it finds; the same in the browser and in the tests. Title marks are for our own use. */
export const RANKING = {
  metaWeights: { title: 5, kop: 0.0001, namen: 2, zoektermen: 3.5, soortnaam: 0.5 },
  termFrequency: 0.7,
  termSaturation: 2,
  termSimilarity: 3,
  pageLength: 0.3,
} as const;

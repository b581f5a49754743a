import { atBody, atField, onEachPage } from "./check.ts";

export const name = "stijve-woorden";
export const description =
  "Gewone taal: stijve woorden worden geweigerd, met het woord dat een lezer zelf zou gebruiken.";

/** Stiff word → plain word. */
const PLAIN: Readonly<Record<string, string>> = {
  middels: "met of door",
  derhalve: "daarom",
  teneinde: "om",
  "dient te": "moet",
  "dienen te": "moeten",
  alsmede: "en",
  omtrent: "over",
  inzake: "over",
  aangaande: "over",
  dientengevolge: "daardoor",
  desalniettemin: "toch",
  conform: "volgens",
};
const WORDS = Object.keys(PLAIN).join("|").replaceAll(" ", "\\s+");
const PATTERN = new RegExp(`(?<![\\p{L}-])(${WORDS})(?![\\p{L}-])`, "giu");

/** The same words anywhere, also inside others: quick to find, and most pages hold none. */
const ANYWHERE = new RegExp(WORDS, "i");

/** The message about a match; a line break inside it counts as a space. */
function messageOf(match: string): [rule: string, what: string, todo: string] {
  const word = match.replace(/\s+/g, " ");
  return [name, `"${word}" is stijf.`, `Schrijf: ${PLAIN[word.toLowerCase()] ?? "een gewoner woord"}.`];
}

export const check = onEachPage((page) => {
  const matches = ANYWHERE.test(page.body) ? [...page.body.matchAll(PATTERN)] : [];
  const found = matches.map((match) => atBody(page, match.index, ...messageOf(match[0])));
  const summary = PATTERN.exec(page.summary);
  PATTERN.lastIndex = 0;
  return summary === null
    ? found
    : [atField(page, [page.type === "term" ? "definitie" : "kort"], ...messageOf(summary[0])), ...found];
});

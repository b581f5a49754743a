import type { Lexicon } from "./lexicon.ts";
import { cleanQuery, tokenise } from "./text.ts";
import { namesIn } from "./thesaurus.ts";

/** A page to link to: title and address. */
export type Link = readonly [title: string, url: string];

/** What the dossier can answer at once. Made by scripts/search/answers.ts; loaded at the first query. */
export interface AnswersFile {
  /** One for each group of names in the lexicon, in the same order: definition and page. */
  readonly terms: ReadonlyArray<{ readonly title: string; readonly text: string; readonly url: string }>;
  readonly roles: ReadonlyArray<{
    readonly names: readonly string[];
    readonly title: string;
    readonly text: string;
    readonly url: string;
  }>;
  readonly figures: ReadonlyArray<{
    readonly title: string;
    /** The message of the table, a sentence. */
    readonly text: string;
    readonly url: string;
    /** Words of question and message, folded. */
    readonly words: readonly string[];
    /** Answer options with their cell and words. */
    readonly options: ReadonlyArray<{
      readonly name: string;
      readonly value: string;
      readonly words: readonly string[];
    }>;
  }>;
  readonly laws: ReadonlyArray<{
    readonly title: string;
    readonly names: readonly string[];
    /** Article → places in `pages`. */
    readonly articles: Readonly<Record<string, readonly number[]>>;
  }>;
  readonly pages: readonly Link[];
}

/** An answer above the results. */
export interface DirectAnswer {
  /** What the answer is, for the reader. */
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly links: readonly Link[];
}

const QUANTITY = new Set([
  "hoeveel",
  "procent",
  "percentage",
  "percentages",
  "aandeel",
  "cijfer",
  "cijfers",
  "hoevaak",
  "vaak",
]);
const ASKING = new Set([
  ...QUANTITY,
  "gemeenten",
  "gemeente",
  "respondenten",
  "peiling",
  "betekenis",
  "definitie",
  "begrip",
  "uitleg",
  "2020",
]);
const COUNCIL = new Set(["raad", "raadslid", "raadsleden", "gemeenteraad", "raadsrol", "raadsrollen"]);
const ROLE = new Set(["rol", "rollen", "taak", "taken", "raadsrol", "raadsrollen"]);
const MOST_LINKS = 6;

function meet(a: string, b: string, lexicon: Lexicon): boolean {
  if (a === b) return true;
  const keys = new Set(lexicon.rootKeys(a));
  return lexicon.rootKeys(b).some((key) => keys.has(key)) || (a.length > 5 && b.startsWith(a.slice(0, -1)));
}

function lawAnswer(words: readonly string[], file: AnswersFile): DirectAnswer | null {
  const text = ` ${words.join(" ")} `;
  const article = words.find((word) => /^\d+[a-z]{0,2}$/.test(word) && !/^(19|20)\d\d$/.test(word));
  if (article === undefined) return null;
  const named = file.laws.filter((law) => law.names.some((name) => text.includes(` ${name} `)));
  const law = named.find((candidate) => Object.hasOwn(candidate.articles, article));
  const places = law?.articles[article];
  if (law === undefined || places === undefined) return null;
  return {
    kind: "Wetsartikel",
    title: `Artikel ${article} ${law.title}`,
    text: places.length === 1 ? "Deze pagina noemt het artikel:" : "Deze pagina’s noemen het artikel:",
    links: places
      .slice(0, MOST_LINKS)
      .map((place) => file.pages[place])
      .filter((page) => page !== undefined),
  };
}

function figureAnswer(words: readonly string[], lexicon: Lexicon, file: AnswersFile): DirectAnswer | null {
  if (!words.some((word) => QUANTITY.has(word))) return null;
  const subject = words.filter((word) => !ASKING.has(word) && !lexicon.isStopWord(word));
  if (subject.length === 0) return null;
  const share = (own: readonly string[]): number =>
    subject.filter((word) => own.some((other) => meet(word, other, lexicon))).length / subject.length;
  const rated = file.figures
    .map((figure) => {
      const options = figure.options.map((option) => ({ option, part: share(option.words) }));
      const best = options.reduce((a, b) =>
        b.part > a.part || (b.part === a.part && b.option.words.length < a.option.words.length) ? b : a,
      );
      return { figure, option: best.part > 0 ? best.option : null, part: share(figure.words) + 0.5 * best.part };
    })
    .filter(({ figure }) => share([...figure.words, ...figure.options.flatMap((option) => option.words)]) >= 0.99);
  const best = rated.reduce<(typeof rated)[number] | null>((a, b) => (a === null || b.part > a.part ? b : a), null);
  if (best === null) return null;
  const { figure, option } = best;
  return {
    kind: "Cijfer uit de peiling",
    title: option === null ? figure.title : `${option.name}: ${option.value}`,
    text: figure.text,
    links: [["Bekijk de tabel", figure.url]],
  };
}

function roleAnswer(words: readonly string[], lexicon: Lexicon, file: AnswersFile): DirectAnswer | null {
  const subject = words.filter((word) => !lexicon.isStopWord(word));
  if (subject.length === 0) return null;
  if (subject.every((word) => COUNCIL.has(word) || ROLE.has(word)) && subject.some((word) => ROLE.has(word)))
    return file.roles.length === 0
      ? null
      : {
          kind: "Rol van de raad",
          title: "De rollen van de raad",
          text: "Kies een rol voor instrumenten en vragen:",
          links: file.roles.map((role) => [role.title, role.url] as const),
        };
  const rest = subject.filter((word) => !COUNCIL.has(word) && !ROLE.has(word)).join(" ");
  const role =
    rest === ""
      ? undefined
      : file.roles.find((candidate) =>
          candidate.names.some(
            (name) =>
              name === rest ||
              (!name.includes(" ") && !rest.includes(" ") && meet(rest, name, lexicon) && subject.length > 1),
          ),
        );
  return role === undefined
    ? null
    : { kind: "Rol van de raad", title: role.title, text: role.text, links: [["Lees over deze rol", role.url]] };
}

function termAnswer(words: readonly string[], lexicon: Lexicon, file: AnswersFile): DirectAnswer | null {
  const matters = (word: string): boolean => !lexicon.isStopWord(word) && !ASKING.has(word);
  for (const name of namesIn(words, lexicon)) {
    if (name.isLead) continue;
    const outside = words.filter((_, place) => place < name.from || place >= name.to);
    const term = file.terms[name.group];
    if (term === undefined || outside.some(matters)) continue;
    return { kind: "Begrip", title: term.title, text: term.text, links: [["Lees meer over dit begrip", term.url]] };
  }
  return null;
}

/** The answer that the dossier has for a query as a whole, or null. */
export function directAnswer(query: string, lexicon: Lexicon, file: AnswersFile): DirectAnswer | null {
  const words = tokenise(cleanQuery(query), lexicon.has).flatMap((token) => token.words);
  return (
    lawAnswer(words, file) ??
    figureAnswer(words, lexicon, file) ??
    roleAnswer(words, lexicon, file) ??
    termAnswer(words, lexicon, file)
  );
}

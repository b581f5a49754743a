import type { Lexicon } from "./lexicon.ts";
import { cleanQuery, tokenise } from "./text.ts";
import { namesIn } from "./thesaurus.ts";

/** A page to link to: title and address. */
export type Link = readonly [title: string, url: string];

/** An answer above the results, as the reader sees it. */
export interface DirectAnswer {
  /** What the answer is, for the reader. */
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly links: readonly Link[];
}

/** Words by which a question is known, folded. See scripts/search/question-words.ts. */
export interface QuestionWords {
  /** Asks for a figure. */
  readonly quantity: readonly string[];
  /** Stands in a question for a figure or a definition without being its subject; holds `quantity`. */
  readonly asking: readonly string[];
  /** Means the council. */
  readonly council: readonly string[];
  /** Asks for a role. */
  readonly role: readonly string[];
}

/** What the dossier can answer at once. Made by scripts/search/answers.ts; loaded at the first query. */
export interface AnswersFile {
  readonly words: QuestionWords;
  /** One for each group of names in the lexicon, in the same order: definition and page. */
  readonly terms: readonly DirectAnswer[];
  /** The roles of the council together; null in a dossier without them. */
  readonly allRoles: DirectAnswer | null;
  readonly roles: ReadonlyArray<{ readonly names: readonly string[]; readonly answer: DirectAnswer }>;
  readonly figures: ReadonlyArray<{
    /** The table as a whole, with its message. */
    readonly answer: DirectAnswer;
    /** Words of question and message, folded. */
    readonly words: readonly string[];
    /** Answer options: a title with the cell, and words. */
    readonly options: ReadonlyArray<{ readonly title: string; readonly words: readonly string[] }>;
  }>;
  readonly laws: ReadonlyArray<{
    /** `title` is the name of the law, which the article stands before. */
    readonly answer: DirectAnswer;
    readonly names: readonly string[];
    /** Article → places in `pages`. */
    readonly articles: Readonly<Record<string, readonly number[]>>;
  }>;
  readonly pages: readonly Link[];
}

/** Pages that an answer leads to. */
export const MOST_LINKS = 6;

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
    ...law.answer,
    title: `Artikel ${article} ${law.answer.title}`,
    links: places.map((place) => file.pages[place] as Link),
  };
}

function figureAnswer(words: readonly string[], lexicon: Lexicon, file: AnswersFile): DirectAnswer | null {
  const { quantity, asking } = file.words;
  const subject = words.filter((word) => !asking.includes(word) && !lexicon.isStopWord(word));
  if (subject.length === 0 || !words.some((word) => quantity.includes(word))) return null;
  const share = (own: readonly string[]): number =>
    subject.filter((word) => own.some((other) => meet(word, other, lexicon))).length / subject.length;
  let [found, most]: [DirectAnswer | null, number] = [null, -1];
  for (const { answer, words: own, options } of file.figures) {
    if (share([...own, ...options.flatMap((option) => option.words)]) < 0.99) continue;
    const [best] = options
      .map((option) => ({ ...option, part: share(option.words) }))
      .toSorted((a, b) => b.part - a.part || a.words.length - b.words.length);
    const part = best?.part ?? 0;
    const value = share(own) + 0.5 * part;
    if (value > most) [found, most] = [part > 0 ? { ...answer, title: best?.title ?? "" } : answer, value];
  }
  return found;
}

function roleAnswer(words: readonly string[], lexicon: Lexicon, file: AnswersFile): DirectAnswer | null {
  const { council, role } = file.words;
  const subject = words.filter((word) => !lexicon.isStopWord(word));
  const rest = subject.filter((word) => !council.includes(word) && !role.includes(word)).join(" ");
  if (rest === "") return subject.some((word) => role.includes(word)) ? file.allRoles : null;
  const isRole = (name: string): boolean =>
    name === rest || (!`${name}${rest}`.includes(" ") && meet(rest, name, lexicon) && subject.length > 1);
  return file.roles.find(({ names }) => names.some(isRole))?.answer ?? null;
}

function termAnswer(words: readonly string[], lexicon: Lexicon, file: AnswersFile): DirectAnswer | null {
  const isAside = (word: string): boolean => lexicon.isStopWord(word) || file.words.asking.includes(word);
  const name = namesIn(words, lexicon).find(
    ({ isLead, group, from, to }) =>
      !isLead &&
      group < file.terms.length &&
      words.every((word, place) => (place >= from && place < to) || isAside(word)),
  );
  return file.terms[name?.group ?? -1] ?? null;
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

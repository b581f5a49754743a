import { join, split } from "./compounds.ts";
import type { Lexicon } from "./lexicon.ts";
import { correct } from "./spelling.ts";
import { nameMark, TITLE_MARK } from "./marks.ts";
import { LEAD_OF_TITLE, SHORT_NAME, WEIGHTS } from "./ranking.ts";
import { cleanQuery, tokenise, type Token } from "./text.ts";
import { namesIn } from "./thesaurus.ts";

/** Why a search stands for a word of the query. */
export type Reason = keyof typeof WEIGHTS;

/** One search that stands for a word of the query. */
export interface Alternative {
  /** What the engine gets; a phrase in quotes must stand so. */
  readonly query: string;
  /** 0–1: how sure it is that this is meant. */
  weight: number;
  readonly reason: Reason;
  /** Name to show as "gevonden via …", or null. */
  readonly via: string | null;
  /** Searches for pages with the word in their title, and for pages that are named so. */
  readonly inTitle: string | null;
  readonly asName: string | null;
}

/** A word of the query with the searches that stand for it; none when the dossier has nothing like it. */
export interface Term {
  readonly text: string;
  /** In any question; counts for little. */
  readonly isLight: boolean;
  readonly alternatives: readonly Alternative[];
}

/** What a query is taken to mean. */
export interface Understood {
  readonly query: string;
  readonly terms: readonly Term[];
  /** Words that were taken for a misspelling. */
  readonly corrections: ReadonlyArray<{ readonly typed: string; readonly meant: string }>;
  /** Words next to each other that may stand so in a page, as a phrase; null when there is only one. */
  readonly phrase: string | null;
}

const MOST_TERMS = 8;
const MOST_SEARCHES = 36;
/** On a site of more pages each search fetches much more of the index, so there are fewer. */
const MANY_PAGES = 4000;
const MOST_OF_MANY = 9;
/** Shorter words are looked up as they stand: "om" is not the beginning of "omgeving". */
const LEAST_FOR_PREFIX = 4;
const MOST_FORMS = 4;

function searchOf(word: string): string {
  return word.length < LEAST_FOR_PREFIX ? `"${word}"` : word;
}

const SURE: ReadonlySet<Reason> = new Set(["woord", "vorm", "naam", "samen", "zoekwoord"]);

function alternative(
  query: string,
  reason: Reason,
  lexicon: Lexicon,
  factor = 1,
  via: string | null = null,
): Alternative {
  const name = query.replaceAll('"', "");
  const isTitle = name.split(" ").every((word) => lexicon.isInTitle(word)) && SURE.has(reason);
  return {
    query,
    weight: WEIGHTS[reason] * factor,
    reason,
    via,
    inTitle: isTitle && !name.includes(" ") ? TITLE_MARK + name : null,
    asName: isTitle ? nameMark(name) : null,
  };
}

/** Searches for a word that the index has or that begins or bends a word that it has; none for any other. */
function ofKnown(word: string, isLast: boolean, lexicon: Lexicon, factor: number): Alternative[] {
  const isKnown = lexicon.has(word);
  const found: Alternative[] = [];
  if (isKnown) found.push(alternative(searchOf(word), "woord", lexicon, factor));
  else if (word.length > 1 && lexicon.isPrefix(word))
    found.push(alternative(word, "begin", lexicon, isLast ? factor : 0.6 * factor));
  // The search for a word also finds the words that begin with it.
  const isNew = (other: string): boolean =>
    !(word.length >= LEAST_FOR_PREFIX && found.length > 0 && other.startsWith(word));
  const forms = lexicon.formsOf(word).filter(isNew).slice(0, MOST_FORMS);
  found.push(...forms.map((form) => alternative(searchOf(form), "vorm", lexicon, factor)));
  // A word that is no Dutch is rather a misspelling than a derivation.
  const mayDerive = found.length > 0 || lexicon.isDutch(word) || correct(word, lexicon) === null;
  const roots = (mayDerive ? lexicon.rootsOf(word) : []).filter(isNew).slice(0, MOST_FORMS - 1);
  found.push(...roots.map((root) => alternative(searchOf(root), "afgeleid", lexicon, factor)));
  const listed = lexicon.partsOf(word);
  const parts = listed.length > 1 || found.length === 0 ? listed : split(word, lexicon);
  if (parts.length > 1) {
    found.push(alternative(parts.join(" "), "delen", lexicon, factor));
    found.push(...parts.map((part) => alternative(searchOf(part), "deel", lexicon, factor)));
  }
  return found;
}

interface Slot {
  readonly text: string;
  readonly word: string;
  /** Place among all words of the query. */
  readonly place: number;
  readonly alternatives: Alternative[];
}

type Corrections = Array<{ readonly typed: string; readonly meant: string }>;

function slotsOf(
  { words, raw, isPhrase }: Token,
  place: number,
  isLast: boolean,
  lexicon: Lexicon,
  corrections: Corrections,
): Slot[] {
  const word = words.join(" ");
  const slot = (text: string, own: string, alternatives: Alternative[]): Slot => ({
    text,
    word: own,
    place,
    alternatives,
  });
  if (isPhrase) return [slot(raw, word, words.every(lexicon.has) ? [alternative(`"${word}"`, "zin", lexicon)] : [])];
  const known = ofKnown(word, isLast, lexicon, 1);
  const parts = known.length > 0 ? [] : split(word, lexicon);
  if (parts.length > 0) return parts.map((part) => slot(part, part, ofKnown(part, isLast, lexicon, 0.9)));
  const meant = known.length > 0 ? null : correct(word, lexicon);
  if (meant === null) return [slot(raw, word, known)];
  corrections.push({ typed: raw, meant });
  return [slot(meant, meant, ofKnown(meant, false, lexicon, 0.9))];
}

function addNames(slots: readonly Slot[], words: readonly string[], lexicon: Lexicon): void {
  const corrected = words.map((word, place) => slots.find((slot) => slot.place === place)?.word ?? word);
  for (const { from, to, group, isLead } of namesIn(corrected, lexicon)) {
    const covered = slots.filter(({ place }) => place >= from && place < to);
    const asked = corrected.slice(from, to).join(" ");
    const names = lexicon.groups[group] ?? [];
    const isTerm = group < lexicon.terms;
    // A word that pages are named after needs no other name.
    const sureness = isLead && covered.some(({ word }) => lexicon.isInTitle(word)) ? LEAD_OF_TITLE : 1;
    const others = isLead ? names.slice(0, 1) : names.filter((name) => name !== asked);
    for (const { alternatives, word } of covered) {
      // An abbreviation says less than the name it stands for: "om" is a word too.
      if (!isLead && isTerm && word.length < LEAST_FOR_PREFIX)
        for (const own of alternatives) if (own.reason === "woord") own.weight *= SHORT_NAME;
      for (const name of others.slice(0, 5))
        alternatives.push(
          alternative(searchOf(name), isLead ? "zoekwoord" : isTerm ? "naam" : "synoniem", lexicon, sureness, name),
        );
    }
  }
}

function addJoined(slots: readonly Slot[], lexicon: Lexicon): void {
  for (const [index, first] of slots.entries()) {
    const second = slots[index + 1];
    const gap = (second?.place ?? Infinity) - first.place;
    if (second === undefined || gap > 3) continue;
    // delen van gegevens → gegevensdeling
    const words = gap === 1 ? join(first.word, second.word, lexicon) : join(second.word, first.word, lexicon);
    for (const word of words)
      for (const { alternatives } of [first, second])
        alternatives.push(alternative(searchOf(word), word === first.word + second.word ? "woord" : "samen", lexicon));
  }
}

/** Keeps the surest searches, without doubles, so that a query never asks the engine too often. */
function limited(slot: Slot, isLight: boolean, most: number): Term {
  const best = new Map<string, Alternative>();
  for (const one of slot.alternatives.toSorted((a, b) => b.weight - a.weight))
    if (!best.has(one.query)) best.set(one.query, one);
  return { text: slot.text, isLight, alternatives: [...best.values()].slice(0, most) };
}

/** Works out what a query means with the words of the dossier. Never throws, whatever the text. */
export function understand(text: string, lexicon: Lexicon): Understood {
  const query = cleanQuery(text);
  const tokens = tokenise(query, lexicon.has);
  const corrections: Corrections = [];
  const isSubject = (token: Token): boolean =>
    token.isPhrase || token.isAcronym || !lexicon.isStopWord(token.words[0] ?? "");
  const hasSubject = tokens.some(isSubject);
  const slots: Slot[] = [];
  for (const [place, token] of tokens.entries()) {
    const isDone = slots.length >= MOST_TERMS || slots.some((slot) => slot.text === token.raw);
    if (!isDone && (!hasSubject || isSubject(token)))
      slots.push(...slotsOf(token, place, place === tokens.length - 1, lexicon, corrections));
  }
  const plain = slots.filter((slot) => tokens[slot.place]?.isPhrase === false);
  addNames(
    plain,
    tokens.map((token) => token.words.join(" ")),
    lexicon,
  );
  addJoined(plain, lexicon);
  const most = Math.max(3, Math.floor((lexicon.pages > MANY_PAGES ? MOST_OF_MANY : MOST_SEARCHES) / slots.length));
  const inRow = plain.filter((slot) => lexicon.has(slot.word));
  const start = inRow[0]?.place ?? 0;
  const isRow = inRow.length > 1 && inRow.every((slot, index) => slot.place === start + index);
  return {
    query,
    terms: slots.slice(0, MOST_TERMS).map((slot) => limited(slot, lexicon.isLight(slot.word), most)),
    corrections,
    phrase: isRow ? `"${inRow.map((slot) => slot.word).join(" ")}"` : null,
  };
}

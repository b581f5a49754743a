import { join, split } from "./compounds.ts";
import type { Lexicon } from "./lexicon.ts";
import { correct } from "./spelling.ts";
import { nameMark, TITLE_MARK } from "./marks.ts";
import { LEAD_OF_TITLE, SHORT_NAME, WEIGHTS } from "./ranking.ts";
import { cleanQuery, tokenise, type Token } from "./text.ts";
import { namesIn, type Name } from "./thesaurus.ts";

/** Why a search stands for a word of the query. */
export type Reason = keyof typeof WEIGHTS;

/** One search that stands for a word of the query. */
export interface Alternative {
  /** What the engine gets; a phrase in quotes must stand so. */
  readonly query: string;
  /** 0–1: how sure it is that this is meant. */
  readonly weight: number;
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
  /** Words that were left out. */
  readonly ignored: readonly string[];
  /** Words next to each other that may stand so in a page, as a phrase; null when there is only one. */
  readonly phrase: string | null;
}

const MOST_TERMS = 8;
const MOST_SEARCHES = 36;
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

function slotsOf(token: Token, place: number, isLast: boolean, lexicon: Lexicon, understood: MutableNotes): Slot[] {
  const [word = ""] = token.words;
  const slot = (text: string, own: string, alternatives: Alternative[]): Slot => ({
    text,
    word: own,
    place,
    alternatives,
  });
  const known = ofKnown(word, isLast, lexicon, 1);
  if (known.length > 0) return [slot(token.raw, word, known)];
  const parts = split(word, lexicon);
  if (parts.length > 0) return parts.map((part) => slot(part, part, ofKnown(part, isLast, lexicon, 0.9)));
  const meant = correct(word, lexicon);
  if (meant !== null) {
    understood.corrections.push({ typed: token.raw, meant });
    return [slot(meant, meant, ofKnown(meant, false, lexicon, 0.9))];
  }
  return [slot(token.raw, word, [])];
}

interface MutableNotes {
  readonly corrections: Array<{ typed: string; meant: string }>;
}

function addNames(slots: readonly Slot[], words: readonly string[], lexicon: Lexicon): void {
  const corrected = words.map((word, place) => slots.find((slot) => slot.place === place)?.word ?? word);
  for (const { from, to, group, isLead } of namesIn(corrected, lexicon) satisfies Name[]) {
    const covered = slots.filter((slot) => slot.place >= from && slot.place < to);
    const asked = corrected.slice(from, to).join(" ");
    const [main = "", ...others] = lexicon.groups[group] ?? [];
    // A word that pages are named after needs no other name.
    const sureness = isLead && covered.some((slot) => lexicon.isInTitle(slot.word)) ? LEAD_OF_TITLE : 1;
    const names = isLead ? [main] : [main, ...others].filter((name) => name !== asked);
    // An abbreviation says less than the name it stands for: "om" is a word too.
    const isTerm = group < lexicon.terms;
    if (!isLead && isTerm)
      for (const slot of covered)
        for (const [index, own] of slot.alternatives.entries())
          if (own.reason === "woord" && slot.word.length < LEAST_FOR_PREFIX)
            slot.alternatives[index] = { ...own, weight: SHORT_NAME * own.weight };
    for (const name of names.slice(0, 5)) {
      const query = name.includes(" ") ? name : searchOf(name);
      for (const slot of covered)
        slot.alternatives.push(
          alternative(query, isLead ? "zoekwoord" : isTerm ? "naam" : "synoniem", lexicon, sureness, name),
        );
    }
  }
}

function addJoined(slots: readonly Slot[], lexicon: Lexicon): void {
  for (const [index, first] of slots.entries()) {
    const second = slots[index + 1];
    if (second === undefined || second.place - first.place > 3) continue;
    const isNext = second.place - first.place === 1;
    const forward = isNext ? join(first.word, second.word, lexicon) : [];
    const back = isNext ? [] : join(second.word, first.word, lexicon); // delen van gegevens → gegevensdeling
    for (const word of [...forward, ...back])
      for (const slot of [first, second])
        slot.alternatives.push(
          alternative(searchOf(word), word === first.word + second.word ? "woord" : "samen", lexicon),
        );
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
  const notes: MutableNotes = { corrections: [] };
  const isSubject = (token: Token): boolean =>
    token.isPhrase || token.isAcronym || !lexicon.isStopWord(token.words[0] ?? "");
  const hasSubject = tokens.some(isSubject);
  const words = tokens.map((token) => token.words.join(" "));
  const slots: Slot[] = [];
  for (const [place, token] of tokens.entries()) {
    if (hasSubject && !isSubject(token)) continue;
    if (slots.length >= MOST_TERMS) break;
    if (slots.some((slot) => slot.text === token.raw)) continue;
    if (token.isPhrase) {
      const isThere = token.words.every((word) => lexicon.has(word));
      const phrase = token.words.join(" ");
      slots.push({
        text: token.raw,
        word: phrase,
        place,
        alternatives: isThere ? [alternative(`"${phrase}"`, "zin", lexicon)] : [],
      });
    } else slots.push(...slotsOf(token, place, place === tokens.length - 1, lexicon, notes));
  }
  const plain = slots.filter((slot) => tokens[slot.place]?.isPhrase === false);
  addNames(plain, words, lexicon);
  addJoined(plain, lexicon);
  const most = Math.max(3, Math.floor(MOST_SEARCHES / Math.max(1, slots.length)));
  const inRow = plain.filter((slot) => lexicon.has(slot.word));
  const isRow = inRow.length > 1 && inRow.every((slot, index) => slot.place - (inRow[0]?.place ?? 0) === index);
  return {
    query,
    terms: slots.slice(0, MOST_TERMS).map((slot) => limited(slot, lexicon.isLight(slot.word), most)),
    corrections: notes.corrections,
    ignored: hasSubject ? tokens.filter((token) => !isSubject(token)).map((token) => token.raw) : [],
    phrase: isRow ? `"${inRow.map((slot) => slot.word).join(" ")}"` : null,
  };
}

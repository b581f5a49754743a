import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bloomOf } from "../../assets/js/search/bloom.ts";
import { split } from "../../assets/js/search/compounds.ts";
import { openLexicon, type LexiconFile } from "../../assets/js/search/lexicon.ts";
import { TITLE_MARK } from "../../assets/js/search/marks.ts";
import { isCorrectable } from "../../assets/js/search/spelling.ts";
import type { Site } from "../dossier/site.ts";
import { projectRoot } from "../site-options.ts";
import { DERIVATIONS, INFLECTIONS } from "./dutch-forms.ts";
import { IRREGULAR_FORMS, LIGHT_WORDS, STOP_WORDS } from "./dutch-grammar.ts";
import { dutchWords } from "./dutch-words.ts";
import { foldedName } from "./folded-name.ts";
import type { Fragment } from "./fragments.ts";
import { encodeWords } from "./front-coding.ts";
import { guardOf } from "./guard.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** A word on fewer pages than this is a misspelling's target only when it stands in a title or among the search terms. */
const LEAST_PAGES = 2;

/** Names of the glossary that mean the same, and the words by which readers look for them. */
export function thesaurusOf({
  terms,
  data: own,
}: Pick<Site, "terms" | "data">): Pick<LexiconFile, "groups" | "leads" | "terms"> {
  const groups: string[][] = [];
  const leads: Array<[number, ...string[]]> = [];
  for (const { title, data } of terms) {
    const names = [...new Set([title, ...data.afkortingen, ...data.synoniemen].map(foldedName))].filter(Boolean);
    if (names.length === 0) continue;
    const words = (data.zoektermen ?? []).map(foldedName).filter((word) => word !== "" && !names.includes(word));
    if (words.length > 0) leads.push([groups.length, ...words]);
    groups.push(names);
  }
  return { groups: [...groups, ...own.synonyms.map((group) => group.map(foldedName))], leads, terms: groups.length };
}

function cached(key: string, make: () => readonly string[]): readonly string[] {
  const hash = createHash("sha256").update(key).digest("hex").slice(0, 12);
  const file = join(projectRoot, ".build", `wachtwoorden-${hash}.txt`);
  if (existsSync(file)) return readFileSync(file, "utf8").split("\n").filter(Boolean);
  const words = make();
  mkdirSync(join(projectRoot, ".build"), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, words.join("\n"));
  renameSync(`${file}.${process.pid}`, file);
  return words;
}

/** Words that have a title mark. */
function markedWords(fragments: readonly Fragment[]): Set<string> {
  const marks = fragments.flatMap(({ meta }) => (meta["kop"] ?? "").split(" "));
  return new Set(marks.filter((mark) => mark.startsWith(TITLE_MARK)).map((mark) => mark.slice(TITLE_MARK.length)));
}

/** Makes the lexicon of an index from what the engine indexed and from the glossary. Same input, same bytes. */
export function lexiconOf(fragments: readonly Fragment[], site: Pick<Site, "terms" | "data">): LexiconFile {
  const { pages, parts } = vocabularyOf(fragments);
  const inMeta = vocabularyOf(fragments.map((fragment) => ({ ...fragment, content: "" }))).pages;
  const inTitle = markedWords(fragments);
  const entries = [...pages].map(([word, count]) => {
    const isTarget = isCorrectable(word) && (count >= LEAST_PAGES || inMeta.has(word));
    return (parts.get(word)?.join("|") ?? word) + (isTarget ? "*" : "") + (inTitle.has(word) ? "^" : "");
  });
  const words = encodeWords(entries);
  const file = {
    words,
    guard: "",
    pages: fragments.length,
    stop: STOP_WORDS,
    light: LIGHT_WORDS,
    inflected: INFLECTIONS,
    derived: DERIVATIONS,
    irregular: IRREGULAR_FORMS,
    ...thesaurusOf(site),
  };
  const lexicon = openLexicon(file);
  const isUnderstood = (word: string): boolean =>
    lexicon.isPrefix(word) || lexicon.formsOf(word).length > 0 || split(word, lexicon).length > 0;
  const guard = cached(words, () => guardOf(lexicon.targets, dutchWords(), isUnderstood));
  return { ...file, guard: Buffer.from(bloomOf(guard)).toString("base64") };
}

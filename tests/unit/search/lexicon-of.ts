import { bloomOf } from "../../../assets/js/search/bloom.ts";
import { openLexicon, type Lexicon, type LexiconFile } from "../../../assets/js/search/lexicon.ts";
import { DERIVATIONS, INFLECTIONS } from "../../../scripts/search/dutch-forms.ts";
import { IRREGULAR_FORMS, LIGHT_WORDS, STOP_WORDS } from "../../../scripts/search/dutch-grammar.ts";
import { encodeWords } from "../../../scripts/search/front-coding.ts";

/** A small lexicon. Words as the file has them: `gegevens|uitwisseling`, `driehoek*^`. `dutch` are guarded words. */
export function lexiconOf(
  words: readonly string[],
  more: Partial<LexiconFile> = {},
  dutch: readonly string[] = [],
): Lexicon {
  return openLexicon({
    words: encodeWords(words),
    guard: Buffer.from(bloomOf(dutch)).toString("base64"),
    pages: 100,
    stop: STOP_WORDS,
    light: LIGHT_WORDS,
    inflected: INFLECTIONS,
    derived: DERIVATIONS,
    irregular: IRREGULAR_FORMS,
    groups: [],
    leads: [],
    terms: more.groups?.length ?? 0,
    ...more,
  });
}

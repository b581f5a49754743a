/** Stands between the parts of a compound in the copy of a page that is indexed. The engine then finds each part. */
export const JOINER = "|";

const SKIPPED = /<(script|style|template)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<(?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
const WORD = /[\p{L}]{6,}/gu;

/** Puts the joiner between the parts of the compounds in a text: Gegevensuitwisseling → Gegevens|uitwisseling. */
export function joinText(text: string, parts: ReadonlyMap<string, readonly string[]>): string {
  return text.normalize("NFC").replace(WORD, (word) => {
    const own = parts.get(word.toLowerCase());
    if (own === undefined) return word;
    let at = 0;
    return own.map((part) => word.slice(at, (at += part.length))).join(JOINER);
  });
}

/** The same in the text of a page of HTML; tags, attributes, scripts and comments stay as they are. */
export function joinHtml(html: string, parts: ReadonlyMap<string, readonly string[]>): string {
  let [out, last] = ["", 0];
  for (const match of html.matchAll(SKIPPED)) {
    out += joinText(html.slice(last, match.index), parts) + match[0];
    last = match.index + match[0].length;
  }
  return out + joinText(html.slice(last), parts);
}

import { placeOf, type Place } from "../lib/place.ts";

/** Letters, digits and signs that mean the same everywhere; a tab, a line separator or an odd space is for the full parser. */
const ORDINARY = /^[\n\x20-\x7e\xa1-\u1fff\u2010-\u2027\u2030-\ud7ff]*$/;
const FIELD = /^([A-Za-z][A-Za-z0-9]{0,63}):(?: (.+))?$/;
const ITEM = "  - ";
/** Words that YAML reads as something else than text, and names that are refused. */
const RESERVED = /^(null|true|false|constructor|prototype)$/i;
const TEXT = /^(?:\p{L}|\/|\d+ \p{L})(?:.*[^ ])?$/u;
const NO_TEXT = /: |:$| #/;
const FLOW_TEXT = /^(?:\p{L}|\/|\d+ \p{L})[^[\]{},:#"]*$/u;
const QUOTED = /^"([^"\\]*)"$/;
const INTEGER = /^(?:0|[1-9]\d{0,8})$/;
/** A date or a range: digits with hyphens. */
const DIGITS = /^\d+(?:-\d+)+$/;

type Scalar = string | number;

function scalar(source: string, text: RegExp): Scalar | null {
  if (text.test(source)) return NO_TEXT.test(source) || RESERVED.test(source) ? null : source;
  if (INTEGER.test(source)) return Number(source);
  if (DIGITS.test(source)) return source;
  return QUOTED.exec(source)?.[1] ?? null;
}

function flowList(source: string): Scalar[] | null {
  const inner = source.slice(1, -1);
  if (inner === "") return [];
  const items = inner.split(", ").map((item) => (item.endsWith(" ") ? null : scalar(item, FLOW_TEXT)));
  return items.every((item) => item !== null) ? items : null;
}

function fieldValue(source: string): Scalar | Scalar[] | null {
  return source.startsWith("[") && source.endsWith("]") ? flowList(source) : scalar(source, TEXT);
}

/**
 * Reads the plain YAML that nearly all front matter is: `field: text`, `field: [a, b]`, and a list of texts under a field.
 * Gives exactly the value that the full parser gives, or null when there is anything else in the text, right or wrong:
 * then the full parser decides. It takes a tenth of the time, which over thousands of pages is most of their loading.
 */
export function parsePlainYaml(source: string): Record<string, unknown> | null {
  if (!ORDINARY.test(source) || !source.endsWith("\n")) return null;
  const fields: Record<string, unknown> = {};
  const lines = source.split("\n");
  for (let index = 0; index < lines.length - 1; index++) {
    const [, name = "", rest] = FIELD.exec(lines[index] ?? "") ?? [];
    if (name === "" || RESERVED.test(name) || Object.hasOwn(fields, name)) return null;
    if (rest !== undefined) {
      fields[name] = fieldValue(rest);
    } else {
      const items: Array<Scalar | null> = [];
      while (lines[index + 1]?.startsWith(ITEM) === true) {
        index += 1;
        items.push(scalar((lines[index] ?? "").slice(ITEM.length), TEXT));
      }
      fields[name] = items.length === 0 || items.includes(null) ? null : items;
    }
    if (fields[name] === null) return null;
  }
  return lines.length > 1 ? fields : null;
}

/**
 * The place of an item of a list under its field, in text that `parsePlainYaml` reads; null for any other path. Every
 * next step of every page asks for its place, and the full parser would take most of the time that was won.
 */
export function placeOfItem(source: string, path: readonly PropertyKey[]): Place | null {
  const [field, index] = path;
  if (path.length !== 2 || typeof index !== "number") return null;
  const opening = `${String(field)}:\n`;
  const start = source.startsWith(opening) ? 0 : source.indexOf(`\n${opening}`) + 1;
  if (!source.startsWith(opening, start)) return null;
  let at = start + opening.length;
  for (let item = 0; item < index; item++) {
    if (!source.startsWith(ITEM, at)) return null;
    at = source.indexOf("\n", at) + 1;
  }
  return source.startsWith(ITEM, at) ? placeOf(source, at + ITEM.length) : null;
}

/** Number of the way in which a link is written. A later one opens with a notice instead of wrongly. */
export const LINK_VERSION = 1;

/** Longest fragment that is read, in characters; more is no link that a tool wrote. */
export const MAX_FRAGMENT = 60_000;
/** Most answers and longest text that are read. */
export const MAX_ENTRIES = 600;
export const MAX_VALUE = 4000;

/** Name and value, in order. A name may occur more than once. */
export type Entries = ReadonlyArray<readonly [name: string, value: string]>;

/** What a fragment holds. `content` is the fingerprint of the questions for which the link was made. */
export type LinkResult =
  | { readonly kind: "none" | "other-tool" | "other-version" }
  | { readonly kind: "link"; readonly content: string; readonly entries: Entries };

const HEAD = /^#?(\d{1,4})\.([a-z]{1,30})\.([a-z0-9]{1,16})(?:&|$)/;

/** Writes the state of a tool as the fragment of an address: `#1.zelfscan.k3x9f2&doel.a1b2=3`. */
export function writeLink(tool: string, content: string, entries: Entries): string {
  const text = new URLSearchParams(entries.map(([name, value]) => [name, value])).toString();
  return `#${LINK_VERSION}.${tool}.${content}${text === "" ? "" : `&${text}`}`;
}

/** Control characters have no place in an answer; line ends do. */
function clean(value: string): string {
  return value.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g, " ");
}

/** Reads a fragment. Never throws: what no tool wrote is `none`, and what is too long or too much is cut. */
export function readLink(fragment: string, tool: string): LinkResult {
  const text = fragment.slice(0, MAX_FRAGMENT);
  const head = HEAD.exec(text);
  if (head === null) return { kind: "none" };
  const [whole, version, name, content = ""] = head;
  if (Number(version) !== LINK_VERSION) return { kind: "other-version" };
  if (name !== tool) return { kind: "other-tool" };
  const entries = [...new URLSearchParams(text.slice(whole.length))]
    .slice(0, MAX_ENTRIES)
    .map(([key, value]) => [clean(key).slice(0, 100), clean(value).slice(0, MAX_VALUE)] as const);
  return { kind: "link", content, entries };
}

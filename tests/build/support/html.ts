/** An element of a page. The pages under test are well-formed: html-validate sees to that in a test of its own. */
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Array<Element | string>;
  readonly parent: Element | null;
}

const TOKEN = /<!--.*?-->|<![^>]*>|<(\/?)([a-zA-Z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>|[^<]+|</gs;
const ATTRIBUTE = /([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const VOID = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);
const RAW = new Set(["script", "style", "textarea", "title"]);
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(Number.parseInt(decimal ?? hex ?? "", decimal === undefined ? 16 : 10))
        : (ENTITIES[name] ?? whole),
  );
}

function attributesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = "", double, single, bare]) => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ""),
    ]),
  );
}

/** Reads HTML into a tree; the root has the tag `#document`. Throws on a closing tag that closes nothing. */
export function parseHtml(html: string): Element {
  const root: Element = { tag: "#document", attributes: new Map(), children: [], parent: null };
  let open = root;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(html); match !== null; match = TOKEN.exec(html)) {
    const [text, closing, name, rest = ""] = match;
    if (name === undefined) {
      if (!text.startsWith("<!")) open.children.push(decode(text));
      continue;
    }
    const tag = name.toLowerCase();
    if (closing === "/") {
      if (open.tag !== tag || open.parent === null) throw new Error(`</${tag}> closes <${open.tag}>.`);
      open = open.parent;
      continue;
    }
    const element: Element = { tag, attributes: attributesOf(rest), children: [], parent: open };
    open.children.push(element);
    if (VOID.has(tag) || rest.trimEnd().endsWith("/")) continue;
    if (RAW.has(tag)) {
      const end = html.toLowerCase().indexOf(`</${tag}`, TOKEN.lastIndex);
      const raw = html.slice(TOKEN.lastIndex, end);
      element.children.push(tag === "script" || tag === "style" ? raw : decode(raw));
      TOKEN.lastIndex = end;
    }
    open = element;
  }
  if (open !== root) throw new Error(`<${open.tag}> is not closed.`);
  return root;
}

/** All elements below another, in reading order; only those with one of the tags when any are given. */
export function elements(below: Element, ...tags: readonly string[]): Element[] {
  return below.children.flatMap((child) => {
    if (typeof child === "string") return [];
    const inside = elements(child, ...tags);
    return tags.length === 0 || tags.includes(child.tag) ? [child, ...inside] : inside;
  });
}

/** The text of an element, white space made single. */
export function textOf(element: Element): string {
  const all = (node: Element | string): string => (typeof node === "string" ? node : node.children.map(all).join(""));
  return all(element).replace(/\s+/g, " ").trim();
}

/** The elements around an element, nearest first. */
export function ancestors(element: Element): Element[] {
  return element.parent === null ? [] : [element.parent, ...ancestors(element.parent)];
}

/** The value of an attribute, or an empty text. */
export function attribute(element: Element, name: string): string {
  return element.attributes.get(name) ?? "";
}

/** Does the element have a class? */
export function hasClass(element: Element, name: string): boolean {
  return attribute(element, "class").split(/\s+/).includes(name);
}

/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<\?xml [^?]*\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

function decode(text: string): string {
  const bad = /&(?!#\d+;|#x[0-9a-fA-F]+;|(?:amp|lt|gt|quot|apos);)/.exec(text);
  if (bad !== null) throw new Error(`An & that begins no entity: ${text.slice(bad.index, bad.index + 20)}`);
  return text.replace(/&(?:#(\d+)|(amp|lt|gt|quot|apos));/g, (_, code?: string, name?: string) =>
    code === undefined
      ? ({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name ?? ""] ?? "")
      : String.fromCodePoint(Number(code)),
  );
}

/** Reads the XML that this site writes: elements, attributes and text. Throws on everything that is not well-formed. */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: "#document", attributes: {}, children: [], text: "" };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (match === null) throw new Error(`Not well-formed at ${at}: ${source.slice(at, at + 40)}`);
    const [, closing, name, rest = "", empty, text] = match;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.text += decode(text);
    else if (name === undefined) continue;
    else if (closing === "/") {
      if (open.length === 1 || parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>.`);
      open.pop();
    } else {
      const attributes = [...rest.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
        ([, key = "", value = ""]) => [key, decode(value)] as const,
      );
      const element: XmlElement = { name, attributes: Object.fromEntries(attributes), children: [], text: "" };
      parent.children.push(element);
      if (empty !== "/") open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name ?? ""}> is not closed.`);
  const [document, ...others] = root.children;
  if (document === undefined || others.length > 0 || root.text.trim() !== "")
    throw new Error("A document has one element at its root.");
  return document;
}

/** The texts of the children with a name. */
export function texts(element: XmlElement, name: string): string[] {
  return element.children.filter((child) => child.name === name).map((child) => child.text);
}

/** The texts of all elements with a name, at any depth. */
export function allTexts(element: XmlElement, name: string): string[] {
  return [...texts(element, name), ...element.children.flatMap((child) => allTexts(child, name))];
}

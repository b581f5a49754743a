/** What an element may hold: a node, text, nothing, or a list of those. */
export type Child = Node | string | null | readonly Child[];

type Handler = (event: Event) => void;
export type Attributes = Readonly<Record<string, string | number | boolean | null | Handler>>;

function append(parent: Element, child: Child): void {
  if (child === null) return;
  if (typeof child === "string" || child instanceof Node) parent.append(child);
  else for (const item of child) append(parent, item);
}

function fill(node: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name.replace(/^on/, ""), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== null && value !== false) node.setAttribute(name, String(value));
  }
  append(node, children);
}

/** Makes an element. Text becomes text, never markup; a function under `onclick` and the like becomes a listener. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  fill(node, attributes, children);
  return node;
}

/** Makes an SVG element. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  fill(node, attributes, children);
  return node;
}

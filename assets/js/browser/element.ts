/** Makes an element with text or elements in it; never HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  content: string | ReadonlyArray<Node | string>,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...[content].flat());
  return node;
}

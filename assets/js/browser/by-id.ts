/** The element with an id. Throws when the page and its script do not fit together. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const node = document.getElementById(id);
  if (!(node instanceof kind)) throw new Error(`No ${kind.name} #${id}.`);
  return node;
}

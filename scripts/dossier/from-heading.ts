/**
 * The end of a rendered page, from the heading with an id on; an empty text when the page has no such heading. Works on
 * our own rendered HTML, in which a text cannot hold an attribute.
 */
export function fromHeading(bodyHtml: string, id: string): string {
  const start = bodyHtml.search(new RegExp(`<h[2-6] id="${id}"`));
  return start < 0 ? "" : bodyHtml.slice(start);
}

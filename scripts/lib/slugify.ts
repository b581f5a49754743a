/**
 * Turns a Dutch heading or title into an id: lower case, accents removed, `&` becomes `en`, `%` becomes `procent`.
 * The result is part of public URLs, so a change here breaks links that people keep.
 */
export function slugify(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/&/g, " en ")
    .replace(/%/g, " procent ")
    .replace(/['’‘]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

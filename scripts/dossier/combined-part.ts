import type { Page } from "./page.ts";

/** A chapter on a page that holds a whole part. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly page: Page;
  readonly bodyHtml: string;
}

/**
 * Makes the body of a page fit to stand with others on one page: ids get the chapter in front, so that none comes twice,
 * links within the page follow, and headings go one level down. Works on our own rendered HTML, where a text cannot hold
 * an attribute.
 */
export function asChapter(bodyHtml: string, id: string): string {
  return bodyHtml
    .replace(/ id="([^"]*)"/g, ` id="${id}-$1"`)
    .replace(/ href="#([^"]*)"/g, ` href="#${id}-$1"`)
    .replace(/<(\/?)h([2-5])(?=[ >])/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`);
}

/** The pages of a part as chapters, in order. */
export function chaptersOf(pages: readonly Page[]): readonly Chapter[] {
  return pages.map((page) => {
    const id = page.path.replace(/^.*\/|\.md$/g, "");
    return { id, title: page.title, page, bodyHtml: asChapter(page.bodyHtml, id) };
  });
}

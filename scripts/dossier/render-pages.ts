import type { MarkdownContext } from "../markdown/context.ts";
import type { ContextData } from "./markdown-context.ts";
import type { RenderAnswer } from "./page-renderer-thread.ts";
import { PageRenderer } from "./page-renderer.ts";
import { renderMarkdown, type PageMarkdown, type RenderedMarkdown } from "./render-page.ts";

/** Fewer pages than this are rendered before a thread has started. */
const MANY_PAGES = 1500;
/** Pages in one task of the thread. */
const TASK = 40;
/** Tasks that the thread has at once, so that it never waits for the next. */
const AHEAD = 2;

/** Renders from both ends: here from the start, in the thread from the end, until all pages are given out. */
function renderTogether(
  pages: readonly PageMarkdown[],
  context: MarkdownContext,
  renderer: PageRenderer,
): RenderedMarkdown[] {
  const results = pages.map((): RenderedMarkdown | null => null);
  const put = ({ first, rendered }: RenderAnswer): void => {
    for (const [index, page] of rendered.entries()) results[first + index] = page;
  };
  let end = pages.length; // pages from here on were given to the thread
  for (let first = 0; first < end; first += TASK) {
    while (renderer.underWay < AHEAD && end - first > (AHEAD + 1) * TASK) {
      renderer.give({ first: end - TASK, pages: pages.slice(end - TASK, end) });
      end -= TASK;
    }
    const own = pages.slice(first, Math.min(first + TASK, end));
    put({ first, rendered: own.map((page) => renderMarkdown(page, context)) });
    for (let answer = renderer.take(); answer !== null; answer = renderer.take()) put(answer);
  }
  while (renderer.underWay > 0) {
    const answer = renderer.wait();
    if (answer === null) break;
    put(answer);
  }
  return pages.map((page, index) => results[index] ?? renderMarkdown(page, context));
}

/**
 * Renders the Markdown of pages, in their order. From `many` on they are shared with a second thread, which gets the data
 * that the context was made of; who rendered a page makes no difference to it.
 */
export function renderPages(
  pages: readonly PageMarkdown[],
  context: MarkdownContext,
  contextData: ContextData,
  many = MANY_PAGES,
): RenderedMarkdown[] {
  if (pages.length < many) return pages.map((page) => renderMarkdown(page, context));
  const renderer = new PageRenderer(contextData);
  try {
    return renderTogether(pages, context, renderer);
  } finally {
    renderer.close();
  }
}

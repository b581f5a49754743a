import type { ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";

/** A request with this header gets its page in pieces, as over a slow line. */
export const IN_PIECES = "x-in-pieces";
/** The pieces that come one by one; the rest, far below the first screen of most pages, comes at once. */
const PIECES = 120;
/** Longer than a frame, so that the browser draws what it has. */
const PAUSE_MS = 20;
/**
 * A piece ends where elements end. Not within a table, whose columns follow the text of all rows; not within a text,
 * because half a line can be wrapped otherwise than the whole; and the closed menu, which nobody sees, comes at once.
 */
const ENDS =
  /<table.*?<\/table>|<nav class="site-menu__panel.*?<\/nav>|(?:<\/(?:a|button|dd|details|div|dt|h\d|label|li|nav|p|section|select|summary|ul)>\s*)+/gsu;

/** Answers with `page` as a slow line brings it. */
export async function writeInPieces(response: ServerResponse, page: string): Promise<void> {
  let start = 0;
  for (const { 0: match, index } of [...page.matchAll(ENDS)].slice(0, PIECES)) {
    response.write(page.slice(start, index + match.length));
    start = index + match.length;
    await setTimeout(PAUSE_MS);
  }
  response.end(page.slice(start));
}

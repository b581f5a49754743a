import type { Dossier } from "../load-dossier.ts";
import { resolveFileLink } from "../../lib/urls.ts";

/** Pages behind file paths, as lines with the title of the page. The content check has refused paths that lead nowhere. */
export function linesOf(
  { pages }: Pick<Dossier, "pages">,
  paths: readonly string[],
): Array<{ text: string; url: string }> {
  return paths.flatMap((path) => {
    const target = resolveFileLink("", path);
    const page = pages.find((candidate) => candidate.path === target);
    return page === undefined ? [] : [{ text: page.title, url: page.url }];
  });
}

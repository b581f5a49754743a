import { resolveFileLink } from "../lib/urls.ts";
import { compareDutch } from "./navigation.ts";
import type { Page } from "./page.ts";

/** Related pages shown under an article. */
export const MAX_RELATED = 4;
/** A term or theme that more pages than this share says too little to relate two of them. */
const MAX_SHARED_BY = 60;

/** Looks up which pages belong together. Made once for all pages. */
export interface RelatedIndex {
  of(page: Page): readonly Page[];
}

function traits(page: Page): string[] {
  const terms =
    page.type === "term"
      ? page.data.verwant.map((term) => `term:${term}`)
      : page.usedTerms.map((term) => `term:${term}`);
  const themes = page.data.thema.map((theme) => `thema:${theme}`);
  if (page.type !== "example") return [...terms, ...themes];
  return [
    ...terms,
    ...themes,
    `aanpak:${page.data.aanpak}`,
    ...page.data.grootteklasse.map((size) => `grootte:${size}`),
  ];
}

/** Builds the index: pages the editor named come first, then pages that share the rarest terms, themes and (examples) approach and size. */
export function relatedIndex(pages: readonly Page[]): RelatedIndex {
  const byFile = new Map(pages.map((page) => [page.path, page]));
  const postings = new Map<string, Page[]>();
  const candidates = pages.filter((page) => page.type !== "home" && page.type !== "newsItem" && page.type !== "landing");
  for (const page of candidates) {
    for (const trait of traits(page)) {
      const list = postings.get(trait);
      if (list === undefined) postings.set(trait, [page]);
      else list.push(page);
    }
  }
  return {
    of(page) {
      const named =
        page.type === "term"
          ? []
          : (page.data.verwant ?? []).flatMap((link) => byFile.get(resolveFileLink(page.path, link) ?? "") ?? []);
      const scores = new Map<Page, number>();
      for (const trait of traits(page)) {
        const sharing = postings.get(trait) ?? [];
        if (sharing.length > MAX_SHARED_BY) continue;
        for (const other of sharing) {
          if (other === page || named.includes(other)) continue;
          scores.set(
            other,
            (scores.get(other) ?? 0) + 1 / (1 + sharing.length) + (other.type === page.type ? 0.02 : 0),
          );
        }
      }
      const found = [...scores]
        .sort((a, b) => b[1] - a[1] || compareDutch(a[0].title, b[0].title))
        .map(([other]) => other);
      return [...named, ...found].slice(0, Math.max(MAX_RELATED, named.length));
    },
  };
}

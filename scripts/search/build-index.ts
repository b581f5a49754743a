import { join } from "node:path";
import { close, createIndex } from "pagefind";

/** Parts of a page that are about the page, not about its subject. */
const NOT_INDEXED = [
  "sup",
  ".kicker",
  ".page-meta",
  ".notice",
  ".contents",
  ".sources",
  ".changes",
  ".related",
  ".downloads",
  ".chart",
  ".landing-lists",
  ".all-parts",
  ".latest",
];

function refuse(errors: readonly string[]): void {
  // Pagefind returns its errors instead of throwing them.
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}

/** Indexes the HTML of a built site into its `pagefind/` folder. Returns the number of pages indexed. */
export async function buildSearchIndex(siteFolder: string): Promise<number> {
  const { index, errors } = await createIndex({
    forceLanguage: "nl",
    keepIndexUrl: false,
    excludeSelectors: [...NOT_INDEXED],
  });
  refuse(errors);
  if (index === undefined) throw new Error("Pagefind gave no index.");
  try {
    const added = await index.addDirectory({ path: siteFolder });
    refuse(added.errors);
    refuse((await index.writeFiles({ outputPath: join(siteFolder, "pagefind") })).errors);
    return added.page_count;
  } finally {
    await close();
  }
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import MiniSearch from "minisearch";
import { close, createIndex } from "pagefind";
import snowballStemmers from "snowball-stemmers";
import { walk } from "../content/walk.ts";
import { NOT_INDEXED } from "./build-index.ts";
import { readFragment } from "./fragments.ts";
import { JOINER } from "./joiner.ts";
import { openIndex } from "./pagefind-in-node.ts";

/** A search to compare with: the addresses that it finds, best first. */
export type Rival = (query: string) => Promise<readonly string[]>;

const DEPTH = 10;

/** Pagefind as it comes: the published pages, Dutch stemming, its own ranking. Its index goes to `folder`. */
export async function plainPagefind(siteFolder: string, folder: string): Promise<Rival> {
  const { index } = await createIndex({ forceLanguage: "nl", excludeSelectors: [...NOT_INDEXED] });
  if (index === undefined) throw new Error("Pagefind gave no index.");
  for (const { path, absolute } of walk(siteFolder).filter((entry) => entry.path.endsWith(".html")))
    await index.addHTMLFile({ url: `/${path.replace(/index\.html$/, "")}`, content: readFileSync(absolute, "utf8") });
  const { errors } = await index.writeFiles({ outputPath: join(folder, "pagefind") });
  await close();
  if (errors.length > 0) throw new Error(errors.join("; "));
  const plain = await openIndex(folder);
  return async (query) => {
    const hits = (await plain.search(query)).slice(0, DEPTH);
    return Promise.all(hits.map(async ({ id }) => (await plain.page(id)).url));
  };
}

/** MiniSearch over the same texts with the Dutch Snowball stemmer, prefixes, fuzziness and a heavier title. */
export function miniSearch(siteFolder: string): Rival {
  const stemmer = snowballStemmers.newStemmer("dutch");
  const index = new MiniSearch({
    fields: ["title", "terms", "text"],
    storeFields: ["url"],
    processTerm: (term) => stemmer.stem(term.toLowerCase()),
    searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2 },
  });
  const fragments = walk(join(siteFolder, "pagefind", "fragment")).map((entry) =>
    readFragment(readFileSync(entry.absolute)),
  );
  const plain = (text: string): string => text.replaceAll(JOINER, "");
  index.addAll(
    fragments
      .filter((fragment) => !fragment.url.includes("#"))
      .map((fragment, id) => ({
        id,
        url: fragment.url,
        title: plain(fragment.meta["title"] ?? ""),
        terms: plain(`${fragment.meta["namen"] ?? ""} ${fragment.meta["zoektermen"] ?? ""}`),
        text: plain(fragment.content),
      })),
  );
  return (query) =>
    Promise.resolve(
      index
        .search(query)
        .slice(0, DEPTH)
        .map((result) => String(result["url"])),
    );
}

import type { Asset } from "../assets/build-assets.ts";
import { loadDossier, type Dossier, type DossierOptions } from "./load-dossier.ts";
import { menuOf, pagesByPart, type Menu } from "./navigation.ts";
import { isArticle, type Page, type PageOf } from "./page.ts";
import { relatedIndex, type RelatedIndex } from "./related.ts";

/** The dossier with everything that layouts look up: menu, lists, relations. Layouts do not filter, sort or sum. */
export interface Site extends Dossier {
  readonly menu: Menu;
  readonly byPart: ReadonlyMap<string, readonly Page[]>;
  readonly byTheme: ReadonlyMap<string, readonly Page[]>;
  readonly byAudience: ReadonlyMap<string, readonly Page[]>;
  readonly byUrl: ReadonlyMap<string, Page>;
  readonly terms: ReadonlyArray<PageOf<"term">>;
  readonly news: ReadonlyArray<PageOf<"newsItem">>;
  readonly related: RelatedIndex;
  readonly assetsByName: Readonly<Record<string, Asset>>;
}

function groupBy(pages: readonly Page[], keys: (page: Page) => readonly string[]): Map<string, Page[]> {
  const groups = new Map<string, Page[]>();
  for (const page of pages) {
    for (const key of keys(page)) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [page]);
      else list.push(page);
    }
  }
  return groups;
}

/** Adds the lookups to a dossier. */
export function siteOf(dossier: Dossier, assetsByName: Readonly<Record<string, Asset>>): Site {
  const byPart = pagesByPart(dossier.pages);
  const inOrder = dossier.pages.filter((page) => page.type !== "home");
  return {
    ...dossier,
    menu: menuOf(dossier.pages),
    byPart,
    byTheme: groupBy(inOrder, (page) => page.data.thema),
    byAudience: groupBy(inOrder, (page) => (isArticle(page) ? page.data.doelgroep : [])),
    byUrl: new Map(dossier.pages.map((page) => [page.url, page])),
    terms: (byPart.get("begrippen") ?? []).filter((page) => page.type === "term"),
    news: (byPart.get("nieuws") ?? []).filter((page) => page.type === "newsItem"),
    related: relatedIndex(dossier.pages),
    assetsByName,
  };
}

/** Loads the dossier and adds the lookups. */
export function loadSite(options: DossierOptions, assetsByName: Readonly<Record<string, Asset>>): Site {
  return siteOf(loadDossier(options), assetsByName);
}

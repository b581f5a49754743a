import { join } from "node:path";
import type { PageFiles } from "../build/page-files.ts";
import { buildAssetsBeside } from "../assets/assets-beside.ts";
import type { Asset } from "../assets/build-assets.ts";
import type { PlacedTool } from "../content/load-tools.ts";
import { walk } from "../content/walk.ts";
import { dossierOptions, projectRoot } from "../site-options.ts";
import type { Page } from "./page.ts";
import { loadDossier } from "./load-dossier.ts";
import { siteOf, type Site } from "./site.ts";

/** What Eleventy gets as global data. A class, so that its data cascade hands it on as it is. */
export class SiteHandle {
  readonly site: Site;
  /** Pages to write: all of them, or in the dev server only those that an edit changed. */
  readonly pagesToWrite: readonly Page[];
  /** Takes the finished pages; null leaves the writing to Eleventy. */
  pageFiles: PageFiles | null = null;
  constructor(site: Site, pagesToWrite: readonly Page[]) {
    this.site = site;
    this.pagesToWrite = pagesToWrite;
  }
  /** Did nothing change but the bodies of `pagesToWrite`? Then no other page shows anything new. */
  get isOnlyBodies(): boolean {
    return this.pagesToWrite !== this.site.pages;
  }
}

let assets: { readonly key: string; readonly byName: Record<string, Asset> } | null = null;
let current: SiteHandle | null = null;

async function currentAssets(): Promise<Record<string, Asset>> {
  const key = walk(join(projectRoot, "assets"))
    .map((entry) => `${entry.path}:${entry.bytes}:${entry.modifiedMs}`)
    .join("\n");
  if (assets?.key !== key) assets = { key, byName: await buildAssetsBeside(projectRoot) };
  return assets.byName;
}

/** Everything of a page that other pages show; when it is equal, only the page itself has changed. */
function face(page: Page): string {
  return JSON.stringify([page.url, page.data, page.usedTerms]);
}

/** All data that pages show, as a text to compare with. */
function dataOf({ data }: Site): string {
  const tools = Object.values(data.tools).map((tool: PlacedTool<unknown> | null) => tool?.value ?? null);
  return JSON.stringify([
    data.settings,
    data.themes,
    data.audiences,
    [...data.sources.values()],
    data.survey,
    data.figures,
    data.compare,
    tools,
  ]);
}

/** Pages that differ from the previous site, or all when something changed that other pages show. */
export function changedPages(previous: Site, next: Site): readonly Page[] {
  const isSameAround =
    previous.today === next.today &&
    previous.siteUrl === next.siteUrl &&
    previous.pages.length === next.pages.length &&
    (previous.data === next.data || dataOf(previous) === dataOf(next)) &&
    Object.keys(next.assetsByName).every((name) => previous.assetsByName[name]?.url === next.assetsByName[name]?.url);
  if (!isSameAround) return next.pages;
  const changed = next.pages.filter((page, index) => previous.pages[index] !== page);
  const before = new Map(previous.pages.map((page) => [page.url, page]));
  const isOnlyBody = changed.every((page) => {
    const old = before.get(page.url);
    return old !== undefined && face(old) === face(page);
  });
  return isOnlyBody ? changed : next.pages;
}

/** Loads the site anew. With `onlyChanges`, `pagesToWrite` leaves out what the previous load already wrote. */
export async function refreshSite(onlyChanges = false): Promise<SiteHandle> {
  const assetsByName = currentAssets();
  assetsByName.catch(() => {}); // it is awaited below, when the content has been read
  const dossier = loadDossier(dossierOptions());
  const site = siteOf(dossier, await assetsByName);
  const pagesToWrite = onlyChanges && current !== null ? changedPages(current.site, site) : site.pages;
  if (site.problems.length > 0) return new SiteHandle(site, []);
  current = new SiteHandle(site, pagesToWrite);
  return current;
}

/** The site that was loaded last; loads it when Eleventy runs on its own. */
export async function currentSite(): Promise<SiteHandle> {
  return current ?? refreshSite();
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { walk } from "../../../scripts/content/walk.ts";
import { elements, parseHtml, textOf, type Element } from "./html.ts";

/** A page of the real site. */
export interface BuiltPage {
  readonly url: string;
  readonly html: string;
  readonly root: Element;
}

/** Folder with the real site. Throws what the build said when there is none. */
export function siteFolder(): string {
  const { folder, failure } = inject("realSite");
  if (failure !== null) throw new Error(`The real site could not be built:\n${failure}`);
  return folder;
}

/** Folder with the content that the real site was built from. */
export function contentRoot(): string {
  return inject("realSite").root;
}

/** Paths of all files of the real site. */
export function siteFiles(): string[] {
  return walk(siteFolder()).map((entry) => entry.path);
}

/** The text of a file of the real site. */
export function siteFile(path: string): string {
  return readFileSync(join(siteFolder(), path), "utf8");
}

let known: readonly BuiltPage[] = [];

/** All pages of the real site, read once. */
export function sitePages(): readonly BuiltPage[] {
  if (known.length === 0) {
    known = siteFiles()
      .filter((path) => path.endsWith(".html"))
      .map((path) => {
        const html = siteFile(path);
        return { url: `/${path.replace(/(^|\/)index\.html$/, "$1")}`, html, root: parseHtml(html) };
      });
  }
  return known;
}

/** The page at an address. Throws when there is none. */
export function sitePage(url: string): BuiltPage {
  const page = sitePages().find((candidate) => candidate.url === url);
  if (page === undefined) throw new Error(`The site has no ${url}.`);
  return page;
}

/** Pages that search engines and readers can find: all but the page for wrong addresses. */
export function listedPages(): BuiltPage[] {
  return sitePages().filter((page) => page.url !== "/404.html");
}

/** The text of the first element with a tag, or null. */
export function firstText(page: BuiltPage, tag: string): string | null {
  const [first] = elements(page.root, tag);
  return first === undefined ? null : textOf(first);
}

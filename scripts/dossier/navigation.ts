import { parts, menuGroups, type MenuGroup, type Part } from "../schemas/parts.ts";
import type { Page } from "./page.ts";

/** A link with its text. */
export interface NavLink {
  readonly url: string;
  readonly label: string;
}

/** The menu: groups with the parts that have a page. Made once for a site; the same on every page. */
export interface Menu {
  readonly groups: ReadonlyArray<{ readonly name: MenuGroup; readonly links: readonly NavLink[] }>;
}

const NATURAL = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });

/** Compares two texts the way a Dutch index does. */
export function compareDutch(a: string, b: string): number {
  return NATURAL.compare(a, b);
}

/** The menu over the parts whose landing page exists. */
export function menuOf(pages: readonly Page[]): Menu {
  const landings = new Set(pages.filter((page) => page.type === "landing").map((page) => page.part?.folder));
  return {
    groups: menuGroups.map((name) => ({
      name,
      links: parts
        .filter((part) => part.group === name && landings.has(part.folder))
        .map((part) => ({ url: `/${part.folder}/`, label: part.label })),
    })),
  };
}

/** Order within a part: `volgorde`, then date for news (newest first), then title. */
export function compareInPart(a: Page, b: Page): number {
  const order = (page: Page): number => ("volgorde" in page.data ? (page.data.volgorde ?? 5000) : 5000);
  if (a.type === "newsItem" && b.type === "newsItem" && a.data.datum !== b.data.datum)
    return a.data.datum < b.data.datum ? 1 : -1;
  return order(a) - order(b) || compareDutch(a.title, b.title);
}

/** The pages under each part, in order, without the landing page. */
export function pagesByPart(pages: readonly Page[]): ReadonlyMap<string, readonly Page[]> {
  const byPart = new Map<string, Page[]>(parts.map((part) => [part.folder, []]));
  for (const page of pages) if (page.type !== "landing" && page.part !== null) byPart.get(page.part.folder)?.push(page);
  for (const list of byPart.values()) list.sort(compareInPart);
  return byPart;
}

/** The way from the home page to a page, without the page itself. */
export function breadcrumbOf(page: Page): readonly NavLink[] {
  if (page.type === "home") return [];
  const home = { url: "/", label: "Home" };
  return page.type === "landing" || page.part === null ? [home] : [home, partLink(page.part)];
}

/** The landing page of a part as a link. */
export function partLink(part: Part): NavLink {
  return { url: `/${part.folder}/`, label: part.label };
}

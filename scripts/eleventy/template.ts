import type { Site } from "../dossier/site.ts";
import type { Html } from "../lib/html.ts";
import type { SiteHandle } from "../dossier/current-site.ts";

interface Template {
  /** It shows the bodies of pages, so that it is written again also when nothing but a body changed. */
  readonly showsBodies?: true;
}

/** A page that is made from the whole dossier: one file at a fixed address. */
export interface SingleTemplate extends Template {
  readonly url: string;
  render(site: Site): Html | string;
}

/** Pages that are made from a list: one file an item. */
export interface ListTemplate<Item> extends Template {
  items(site: Site, handle: SiteHandle): readonly Item[];
  url(item: Item): string;
  render(item: Item, site: Site): Html | string;
}

/** Types a list template without naming its item twice. */
export function listTemplate<Item>(template: ListTemplate<Item>): ListTemplate<Item> {
  return template;
}

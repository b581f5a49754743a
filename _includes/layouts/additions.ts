import { councilMatrix } from "#components/council-matrix.ts";
import { councilMatrixRows } from "#dossier/council-matrix.ts";
import type { Page } from "#dossier/page.ts";
import type { Site } from "#dossier/site.ts";
import type { Html } from "#lib/html.ts";

/** Articles that get a list made from other pages above their text, by their file. */
const ADDITIONS: Readonly<Record<string, (site: Site) => Html>> = {
  "raadsleden/vragen-per-thema.md": (site) => councilMatrix(councilMatrixRows(site.byPart.get("raadsleden") ?? [])),
};

/** What is made from other pages and belongs above the text of this article, or null. */
export function addition(page: Page, site: Site): Html | null {
  return Object.hasOwn(ADDITIONS, page.path) ? (ADDITIONS[page.path]?.(site) ?? null) : null;
}

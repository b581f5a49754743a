import { formatDate } from "../lib/format.ts";
import { approachLabels, exampleKindLabels, sizeClassLabels } from "../lib/labels.ts";
import { compareDutch } from "./navigation.ts";
import type { Page, PageOf } from "./page.ts";

/** A group of pages under one heading on a landing page. */
export interface LandingGroup {
  /** Null when the group needs no heading of its own. */
  readonly heading: string | null;
  readonly items: ReadonlyArray<{ readonly page: Page; readonly kicker: string | null; readonly hasSummary: boolean }>;
}

/** One list, or a list per `groep` that pages name: groups in the order of their first page, pages without one first. */
function plain(pages: readonly Page[]): LandingGroup[] {
  const groupOf = (page: Page): string | null => ("groep" in page.data ? (page.data.groep ?? null) : null);
  const groups = [...Map.groupBy(pages, groupOf)].map(([heading, own]) => ({
    heading,
    items: own.map((page) => ({ page, kicker: null, hasSummary: true })),
  }));
  return groups.sort((a, b) => Number(a.heading !== null) - Number(b.heading !== null));
}

/** First letter by which an index files a word; accents count as their base letter. */
export function indexLetter(word: string): string {
  const letter = word
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .charAt(0)
    .toUpperCase();
  return /[A-Z]/.test(letter) ? letter : "0–9";
}

function byLetter(pages: readonly Page[]): LandingGroup[] {
  const sorted = pages.toSorted((a, b) => compareDutch(a.title, b.title));
  return [...Map.groupBy(sorted, (page) => indexLetter(page.title))].map(([heading, own]) => ({
    heading,
    items: own.map((page) => ({ page, kicker: null, hasSummary: false })),
  }));
}

function exampleGroups(pages: readonly Page[]): LandingGroup[] {
  const examples = pages.filter((page): page is PageOf<"example"> => page.type === "example");
  return (["voorbeeld", "wat-ging-er-mis"] as const).flatMap((kind) => {
    const items = examples
      .filter((page) => page.data.soort === kind)
      .map((page) => ({
        page,
        kicker: [
          approachLabels[page.data.aanpak],
          ...page.data.grootteklasse.map((size) => sizeClassLabels[size].replace(" inwoners", "")),
        ].join(" · "),
        // The title says what was done; with some fifty on one page a sentence more would bury it.
        hasSummary: false,
      }));
    const heading = kind === "voorbeeld" ? "Alle inspiratievoorbeelden" : `${exampleKindLabels[kind]}?`;
    return items.length === 0 ? [] : [{ heading, items }];
  });
}

/** The examples and the cases that went wrong, then the articles over several of them. */
function exampleLists(pages: readonly Page[]): LandingGroup[] {
  const others = plain(pages.filter((page) => page.type !== "example"));
  return [
    ...exampleGroups(pages),
    ...others.map((group) => ({ ...group, items: group.items.map((item) => ({ ...item, hasSummary: false })) })),
  ];
}

/** How the pages of a part are listed on its landing page. */
export function landingGroups(folder: string, pages: readonly Page[]): readonly LandingGroup[] {
  if (folder === "begrippen") return byLetter(pages);
  if (folder === "inspiratievoorbeelden") return exampleLists(pages);
  if (folder === "nieuws")
    return plain(pages).map((group) => ({
      ...group,
      items: group.items.map((item) => ({ ...item, kicker: formatDate(item.page.data.datum) })),
    }));
  return plain(pages);
}

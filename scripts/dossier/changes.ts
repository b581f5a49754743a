import type { Page } from "./page.ts";

/** A change of a page, as a reader reads it. */
export interface Change {
  /** ISO date. */
  readonly date: string;
  readonly text: string;
}

export const FIRST_VERSION = "eerste versie";

/** Everything that happened to a page, newest first; the last is its first version. */
export function changesOf(page: Page): readonly Change[] {
  const named = (page.data.wijzigingen ?? []).map(({ datum, tekst }) => ({ date: datum, text: tekst }));
  return [...named, { date: page.data.datum, text: FIRST_VERSION }];
}

/** The changes of all pages by day, newest day first; within a day in the order of the pages. */
export function changesByDay(pages: readonly Page[]): ReadonlyArray<{
  readonly date: string;
  readonly changed: ReadonlyArray<{ readonly page: Page; readonly text: string }>;
  readonly added: readonly Page[];
}> {
  const entries = pages.flatMap((page) => changesOf(page).map((change) => ({ page, ...change })));
  return [...Map.groupBy(entries, (entry) => entry.date)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([date, own]) => ({
      date,
      changed: own.filter((entry) => entry.text !== FIRST_VERSION),
      added: own.filter((entry) => entry.text === FIRST_VERSION).map((entry) => entry.page),
    }));
}

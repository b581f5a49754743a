import type { DossierData } from "../content/load-data.ts";
import { placeOf } from "../lib/place.ts";
import type { Problem } from "../lib/problem.ts";
import type { Page } from "../dossier/page.ts";

/** What a check over the whole dossier looks at. */
export interface CheckInput {
  readonly data: DossierData;
  readonly pages: readonly Page[];
  /** Some files could not be read as a page; checks for "is used nowhere" then hold their tongue. */
  readonly hasUnreadableFiles: boolean;
  /** Content files that exist but hold mistakes of their own; a reference to one is no second mistake. */
  readonly unreadableFiles?: readonly string[];
  /** The data hold mistakes, so that what seems to be missing may only be misspelt. */
  readonly hasDataProblems?: boolean;
}

/** A rule: one file, one name, one sentence, one function. */
export interface Check {
  readonly name: string;
  readonly description: string;
  check(input: CheckInput): Problem[];
}

/** A problem at the front matter field of a page. */
export function atField(page: Page, path: readonly PropertyKey[], rule: string, what: string, todo: string): Problem {
  return { file: page.file, ...page.yaml.locate(path), what, todo, rule };
}

/** A problem at an offset in the body of a page. */
export function atBody(page: Page, offset: number, rule: string, what: string, todo: string): Problem {
  const { line, column } = placeOf(page.body, offset);
  return { file: page.file, line: page.bodyLine + line - 1, column, what, todo, rule };
}

/**
 * A check that looks at one page at a time and at nothing else. It remembers what it found, because a page that did not
 * change is the same object at the next build of the dev server.
 */
export function onEachPage(find: (page: Page) => Problem[]): Check["check"] {
  const found = new WeakMap<Page, Problem[]>();
  return ({ pages }) =>
    pages.flatMap((page) => {
      const problems = found.get(page) ?? find(page);
      found.set(page, problems);
      return problems;
    });
}

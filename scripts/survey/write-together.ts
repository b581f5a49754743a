import { renameSync, rmSync, writeFileSync } from "node:fs";

/** A file that is to get a new text. */
export interface NewText {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files so that a failure leaves every one as it was: first all texts beside their files, then the renames. A
 * rename within a folder does not fail half-way.
 */
export function writeTogether(files: readonly NewText[]): void {
  const drafts = files.map((file) => ({ ...file, draft: `${file.path}.nieuw` }));
  try {
    for (const { draft, text } of drafts) writeFileSync(draft, text, { flag: "wx" });
    for (const { draft, path } of drafts) renameSync(draft, path);
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true });
  }
}

import { readFileSync } from "node:fs";
import { ASSET_EXTENSIONS, matchesExtension } from "../content/magic-bytes.ts";
import type { Entry } from "../content/walk.ts";
import type { Problem } from "../lib/problem.ts";
import { svgProblems } from "./svg-safe.ts";

export const name = "bestanden";
export const description =
  "Alleen toegestane soorten bestanden, zonder koppelingen, met namen van kleine letters, cijfers en streepjes.";

/** Largest content file that is read, in bytes. */
export const MAX_TEXT_BYTES = 1024 * 1024;
/** Largest table that is read, in bytes: 100,000 rows fit. */
export const MAX_TABLE_BYTES = 16 * 1024 * 1024;
const SEGMENT = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is wrong with a file as a file, before anything reads it as content. `extensions` are the text kinds allowed. */
export function check(entry: Entry, folder: string, extensions: readonly string[]): Problem[] {
  const file = `${folder}/${entry.path}`;
  const problem = (what: string, todo: string): Problem[] => [{ file, line: 1, column: 1, what, todo, rule: name }];
  if (entry.kind === "link")
    return problem("Dit is een koppeling (symlink) en die is niet toegestaan.", "Zet het bestand zelf op deze plek.");
  if (entry.kind === "other") return problem("Dit is geen gewoon bestand.", "Verwijder het.");
  const segments = entry.path.split("/");
  const base = segments.pop() ?? "";
  const dot = base.lastIndexOf(".");
  const [stem, extension] = dot > 0 ? [base.slice(0, dot), base.slice(dot + 1)] : [base, ""];
  if (![...extensions, ...ASSET_EXTENSIONS].includes(extension)) {
    return problem(
      `Bestanden van de soort ".${extension}" horen hier niet.`,
      `Toegestaan zijn: ${[...extensions, ...ASSET_EXTENSIONS].join(", ")}.`,
    );
  }
  if (![...segments, stem].every((segment) => SEGMENT.test(segment))) {
    return problem(
      "De naam mag alleen kleine letters, cijfers en streepjes hebben.",
      "Hernoem het bestand of de map, bijvoorbeeld wet-politiegegevens.md.",
    );
  }
  if (extensions.includes(extension)) {
    if (extension === "csv")
      return entry.bytes > MAX_TABLE_BYTES
        ? problem("Het bestand is groter dan 16 MB.", "Laat kolommen en rijen weg die het dossier niet gebruikt.")
        : [];
    return entry.bytes > MAX_TEXT_BYTES
      ? problem("Het bestand is groter dan 1 MB.", "Knip de tekst op in meer pagina's.")
      : [];
  }
  const bytes = readFileSync(entry.absolute);
  if (!matchesExtension(extension, bytes))
    return problem(`De inhoud is geen ${extension}.`, "Sla het bestand op in de soort die de naam noemt.");
  return extension === "svg" ? svgProblems(bytes.toString("utf8"), file) : [];
}

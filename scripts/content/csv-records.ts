import { CsvError, parse } from "csv-parse/sync";
import type { Problem } from "../lib/problem.ts";
import { textProblems } from "./text-problems.ts";

/** A record of a CSV file. */
export interface CsvRecord {
  /** Line in the file on which the record begins; a quoted cell may go on for more lines. */
  readonly line: number;
  readonly cells: readonly string[];
}

const BOM = "\uFEFF";

/** Gives the records of a text one by one. When it is no CSV, the answer is the line of the record that is wrong. */
function cut(source: string, delimiter: string, onRecord: (record: CsvRecord) => void): number | null {
  let linesRead = 0;
  try {
    parse(source, {
      delimiter,
      relax_column_count: true,
      on_record(cells: string[], { lines }) {
        onRecord({ line: linesRead + 1, cells });
        linesRead = lines;
        return null;
      },
    });
    return null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return linesRead + 1;
  }
}

/** Does a record hold anything but spaces? */
export function isFilled({ cells }: CsvRecord): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

/**
 * Reads a CSV text and gives its records one by one: a large file is never in memory as a whole. A file that is empty, has
 * a byte order mark, is not UTF-8 or is no CSV gives a problem with its place; then what was read does not count. `rule`
 * names the check that asks.
 */
export function readRecords(
  source: string,
  file: string,
  rule: string,
  onRecord: (record: CsvRecord) => void,
  delimiter = ",",
): readonly Problem[] {
  const refuse = (line: number, what: string, todo: string): Problem[] => [
    { file, line, column: 1, what, todo, rule },
  ];
  if (source.startsWith(BOM))
    return refuse(
      1,
      "Het bestand begint met een onzichtbaar teken (BOM).",
      "Sla het op als UTF-8 zonder BOM; anders hoort dat teken bij de naam van de eerste kolom.",
    );
  const unreadable = textProblems(source, file);
  if (unreadable.length > 0) return unreadable;
  if (source.trim() === "")
    return refuse(1, "De kopregel klopt niet: het bestand is leeg.", "Zet er een kopregel en rijen in.");
  const errorLine = cut(source, delimiter, onRecord);
  if (errorLine === null) return [];
  return refuse(errorLine, "Dit is geen geldige CSV.", "Kijk of aanhalingstekens om een tekst met komma's sluiten.");
}

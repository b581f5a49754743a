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

/** Cuts text into records. When it is no CSV, `errorLine` is the line of the record that is wrong. */
function cut(source: string, delimiter: string): { records: CsvRecord[]; errorLine: number | null } {
  const records: CsvRecord[] = [];
  let linesRead = 0;
  try {
    parse(source, {
      delimiter,
      relax_column_count: true,
      on_record(cells: string[], { lines }) {
        records.push({ line: linesRead + 1, cells });
        linesRead = lines;
        return null;
      },
    });
    return { records, errorLine: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, errorLine: linesRead + 1 };
  }
}

/** Does a record hold anything but spaces? */
export function isFilled({ cells }: CsvRecord): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

/**
 * Reads a CSV text into records. A file that is empty, has a byte order mark, is not UTF-8 or is no CSV gives no records
 * but a problem with its place. `rule` names the check that asks.
 */
export function readRecords(
  source: string,
  file: string,
  rule: string,
  delimiter = ",",
): { records: readonly CsvRecord[]; problems: readonly Problem[] } {
  const refuse = (line: number, what: string, todo: string): { records: []; problems: Problem[] } => ({
    records: [],
    problems: [{ file, line, column: 1, what, todo, rule }],
  });
  if (source.startsWith(BOM))
    return refuse(
      1,
      "Het bestand begint met een onzichtbaar teken (BOM).",
      "Sla het op als UTF-8 zonder BOM; anders hoort dat teken bij de naam van de eerste kolom.",
    );
  const unreadable = textProblems(source, file);
  if (unreadable.length > 0) return { records: [], problems: unreadable };
  if (source.trim() === "") return refuse(1, "De kopregel klopt niet: het bestand is leeg.", "Zet er een kopregel en rijen in.");
  const { records, errorLine } = cut(source, delimiter);
  if (errorLine !== null)
    return refuse(errorLine, "Dit is geen geldige CSV.", "Kijk of aanhalingstekens om een tekst met komma's sluiten.");
  return { records, problems: [] };
}

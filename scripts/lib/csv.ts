/** A cell: text, a number, or null for empty. */
export type CsvCell = string | number | null;

/** Starts of a cell that a spreadsheet may run as a formula, also behind spaces and as full-width signs (OWASP, CSV injection). */
export const FORMULA = /^[\s\u00A0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
function neutral(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function cell(value: CsvCell): string {
  if (value === null) return "";
  const text = typeof value === "number" ? String(value) : neutral(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows to CSV as RFC 4180 has it: comma, CRLF, quotes where needed, UTF-8 without BOM. */
export function toCsv(rows: ReadonlyArray<readonly CsvCell[]>): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** A cell: text, a number, or null for empty. */
export type CsvCell = string | number | null;

/** Starts of a cell that a spreadsheet may run as a formula, also behind spaces and as full-width signs (OWASP, CSV injection). */
const FORMULA = /^[\s\u00A0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** Would a spreadsheet run this text? Most texts begin with a letter or a digit and are done at once. */
export function isFormula(text: string): boolean {
  const first = text.charCodeAt(0);
  const isLetter = (first >= 0x61 && first <= 0x7a) || (first >= 0x41 && first <= 0x5a);
  return !isLetter && !(first >= 0x30 && first <= 0x39) && FORMULA.test(text);
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
function neutral(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cell(value: CsvCell): string {
  if (value === null) return "";
  return quoted(typeof value === "number" ? String(value) : neutral(value));
}

/** Rows to CSV as RFC 4180 has it: comma, CRLF, quotes where needed, UTF-8 without BOM. For readers: formulas are neutralised. */
export function toCsv(rows: ReadonlyArray<readonly CsvCell[]>): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/**
 * Rows to CSV for a data file of the dossier: each cell as it is, because the content check refuses formulas there. Takes
 * the rows one by one, so that a large file need not stand in memory as rows too.
 */
export function csvText(rows: Iterable<readonly string[]>, lineEnd: string): string {
  let text = "";
  for (const row of rows) text += row.map(quoted).join(",") + lineEnd;
  return text;
}

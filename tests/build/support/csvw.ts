import { parse } from "csv-parse/sync";

interface Datatype {
  readonly base: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}
interface Column {
  readonly name: string;
  readonly titles: string;
  readonly datatype: string | Datatype;
  readonly required: boolean;
  readonly null: string;
}
/** The part of CSV on the Web metadata that decides whether a cell is right. */
export interface Metadata {
  readonly url: string;
  readonly tableSchema: { readonly columns: readonly Column[]; readonly primaryKey: string };
}

const LEXICAL: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^[+-]?\d+$/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
};

function cellProblem(cell: string, column: Column): string | null {
  if (cell === column.null) return column.required ? "is required" : null;
  const type: Datatype = typeof column.datatype === "string" ? { base: column.datatype } : column.datatype;
  const lexical = LEXICAL[type.base];
  if (lexical === undefined) return `has the unknown type ${type.base}`;
  if (!lexical.test(cell)) return `is no ${type.base}`;
  if (type.format !== undefined && !new RegExp(type.format, "u").test(cell)) return `does not fit ${type.format}`;
  if (type.minimum !== undefined && Number(cell) < type.minimum) return `is below ${type.minimum}`;
  if (type.maximum !== undefined && Number(cell) > type.maximum) return `is above ${type.maximum}`;
  return null;
}

/** Everything in a CSV that its metadata do not allow: header, each cell against its type, the primary key. */
export function csvwProblems(csv: string, { tableSchema }: Metadata): { problems: string[]; cells: number } {
  const [header = [], ...rows] = parse(csv, { relax_column_count: true });
  const { columns, primaryKey } = tableSchema;
  const problems: string[] = [];
  if (header.join() !== columns.map((column) => column.titles).join()) problems.push(`header is ${header.join()}`);
  let cells = 0;
  for (const [at, row] of rows.entries()) {
    if (row.length !== columns.length) problems.push(`row ${at + 2} has ${row.length} cells`);
    for (const [index, column] of columns.entries()) {
      const cell = row[index] ?? "";
      const problem = cellProblem(cell, column);
      if (problem !== null) problems.push(`row ${at + 2}, ${column.name}: "${cell}" ${problem}`);
      cells += 1;
    }
  }
  const keyAt = columns.findIndex((column) => column.name === primaryKey);
  const keys = rows.map((row) => row[keyAt]);
  if (keyAt < 0 || new Set(keys).size !== keys.length) problems.push("primary key is not unique");
  return { problems, cells };
}

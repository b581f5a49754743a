import { readRecords } from "../content/csv-records.ts";
import { COLUMNS } from "../content/survey-csv.ts";
import { csvText } from "../lib/csv.ts";
import type { Problem } from "../lib/problem.ts";
import type { ImportMapping } from "../schemas/survey-import.ts";
import type { MappedRow } from "./mapped-rows.ts";

type Cells = Record<(typeof COLUMNS)[number], string>;

/** Ids for new rows of a wave: `G2026-01`, `G2026-02`, …, after those that are there. */
export function newIds(wave: string, taken: ReadonlySet<string>): () => string {
  let number = 0;
  return () => {
    let id = "";
    do {
      number += 1;
      id = `G${wave}-${String(number).padStart(2, "0")}`;
    } while (taken.has(id.toLowerCase()));
    return id;
  };
}

/** Rows of `uitkomsten.csv` as text: commas, no neutralising (the check refuses formulas), line ends of this project. */
export function outcomesText(rows: ReadonlyArray<Cells>): string {
  function* lines(): Generator<readonly string[]> {
    yield COLUMNS;
    for (const row of rows) yield COLUMNS.map((column) => row[column]);
  }
  return csvText(lines(), "\n");
}

/**
 * Puts imported rows into the text of `uitkomsten.csv`: a row of the same question, option and wave is filled, a new one is
 * added at the end. A row that already holds another figure is a problem, unless `mayReplace`.
 */
export function mergeOutcomes(
  source: string,
  file: string,
  imported: { readonly rows: readonly MappedRow[]; readonly file: string },
  mapping: ImportMapping,
  mayReplace: boolean,
): { text: string; filled: number; added: number; problems: Problem[] } {
  const problems: Problem[] = [];
  const rows: Cells[] = [];
  let isHeader = true;
  const unreadable = readRecords(source, file, "import", ({ cells }) => {
    if (!isHeader && cells.length > 1)
      rows.push(Object.fromEntries(COLUMNS.map((column, at) => [column, (cells[at] ?? "").trim()])) as Cells); // all there
    isHeader = false;
  });
  if (unreadable.length > 0) return { text: source, filled: 0, added: 0, problems: [...unreadable] };
  const byCell = new Map(
    rows.filter((row) => row.golf === mapping.golf).map((row) => [`${row.vraag}\n${row.optie}`, row]),
  );
  const nextId = newIds(mapping.golf, new Set(rows.map((row) => row.id.toLowerCase())));
  let [filled, added] = [0, 0];
  for (const item of imported.rows) {
    const known = byCell.get(`${item.question}\n${item.option}`);
    const figures = { aandeel: item.share, rang: item.rank, status: item.status, tekst: item.words };
    const differs = known !== undefined && (known.aandeel !== item.share || known.rang !== item.rank);
    if (known !== undefined && differs && known.status === "gepubliceerd" && !mayReplace) {
      problems.push({
        file: imported.file,
        line: item.line,
        column: 1,
        what: `Uitkomst ${known.id} heeft al een ander cijfer (${known.aandeel || known.rang}).`,
        todo: "Laat de rij weg, of voeg --vervang toe als het nieuwe cijfer het oude moet vervangen.",
        rule: "import",
      });
      continue;
    }
    if (known !== undefined) {
      Object.assign(known, figures, { bron: mapping.bron, opmerking: item.remark });
      filled += 1;
      continue;
    }
    rows.push({
      id: nextId(),
      vraag: item.question,
      optie: item.option,
      golf: mapping.golf,
      ...figures,
      bron: mapping.bron,
      opmerking: item.remark,
    });
    added += 1;
  }
  return { text: outcomesText(rows), filled, added, problems };
}

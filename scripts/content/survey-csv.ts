import { CsvError, parse } from "csv-parse/sync";
import { suggestion } from "../lib/did-you-mean.ts";
import type { Problem } from "../lib/problem.ts";
import { outcomeStatus, type Outcome, type OutcomeStatus, type Question, type Wave } from "../schemas/survey.ts";
import { textProblems } from "./text-problems.ts";

const COLUMNS = ["id", "vraag", "optie", "golf", "aandeel", "rang", "status", "tekst", "bron", "opmerking"] as const;
type Column = (typeof COLUMNS)[number];
type Row = Record<Column, string>;

/** What the rows of a CSV may refer to. */
export interface SurveyContext {
  readonly questions: readonly Question[];
  readonly waves: readonly Wave[];
  readonly sourceIds: ReadonlySet<string>;
}

function numberIn(cell: string, integer: boolean): number | null {
  return (integer ? /^\d{1,3}$/ : /^\d{1,3}(\.\d+)?$/).test(cell) ? Number(cell) : null;
}

interface CsvRecord {
  /** Line in the file on which the record begins; a quoted cell may go on for more lines. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Cuts a CSV into records. When the text is no CSV, `errorLine` is the line of the record that is wrong. */
function readRecords(source: string): { records: CsvRecord[]; errorLine: number | null } {
  const records: CsvRecord[] = [];
  let linesRead = 0;
  try {
    parse(source, {
      bom: true,
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

/** Reads outcomes.csv: one row a cell. Reports every row that is wrong, with its row number and column name. */
export function parseOutcomes(
  source: string,
  file: string,
  context: SurveyContext,
): { outcomes: Outcome[]; ids: ReadonlySet<string>; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (line: number, column: Column | null, what: string, todo: string): void => {
    problems.push({
      file,
      line,
      column: column === null ? 1 : COLUMNS.indexOf(column) + 1,
      what,
      todo,
      rule: "uitkomsten",
    });
  };
  const unreadable = textProblems(source, file);
  if (unreadable.length > 0) return { outcomes: [], ids: new Set(), problems: unreadable };
  const { records, errorLine } = readRecords(source);
  if (errorLine !== null) {
    report(errorLine, null, "Dit is geen geldige CSV.", "Kijk of aanhalingstekens om een tekst met komma's sluiten.");
    return { outcomes: [], ids: new Set(), problems };
  }
  const header = records[0]?.cells ?? [];
  if (COLUMNS.some((column, index) => header[index] !== column) || header.length !== COLUMNS.length) {
    report(1, null, "De kopregel klopt niet.", `Maak ervan: ${COLUMNS.join(",")}`);
    return { outcomes: [], ids: new Set(), problems };
  }
  const questions = new Map(context.questions.map((question) => [question.id, question]));
  const seenIds = new Set<string>();
  const seenCells = new Set<string>();
  const outcomes: Outcome[] = [];
  for (const { line, cells: record } of records.slice(1)) {
    if (record.every((cell) => cell.trim() === "")) continue;
    if (record.length !== COLUMNS.length) {
      report(
        line,
        null,
        `Deze rij heeft ${record.length} kolommen in plaats van ${COLUMNS.length}.`,
        "Tel de komma's; zet tekst met een komma tussen aanhalingstekens.",
      );
      continue;
    }
    const row = Object.fromEntries(COLUMNS.map((column, at) => [column, (record[at] ?? "").trim()])) as Row;
    const before = problems.length;
    for (const column of COLUMNS) {
      if (/^[=+@-]/.test(row[column]))
        report(
          line,
          column,
          `De cel "${row[column].slice(0, 30)}" lijkt een formule.`,
          "Laat de tekst niet met =, +, - of @ beginnen.",
        );
    }
    if (!/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(row.id))
      report(
        line,
        "id",
        `"${row.id}" is geen geldig kenmerk.`,
        "Gebruik letters, cijfers en streepjes, bijvoorbeeld P06.",
      );
    // Ids become lower-case anchors in the page: P01 and p01 are the same place.
    if (seenIds.has(row.id.toLowerCase()))
      report(line, "id", `Kenmerk "${row.id}" komt al eerder voor.`, "Geef elke rij een eigen kenmerk.");
    seenIds.add(row.id.toLowerCase());
    const question = questions.get(row.vraag);
    if (question === undefined)
      report(line, "vraag", `Onbekende vraag "${row.vraag}".`, suggestion(row.vraag, [...questions.keys()]));
    else if (!question.opties.some((option) => option.id === row.optie)) {
      report(
        line,
        "optie",
        `Vraag "${row.vraag}" heeft geen optie "${row.optie}".`,
        suggestion(
          row.optie,
          question.opties.map((option) => option.id),
        ),
      );
    }
    if (!context.waves.some((wave) => wave.id === row.golf))
      report(
        line,
        "golf",
        `Onbekende golf "${row.golf}".`,
        suggestion(
          row.golf,
          context.waves.map((wave) => wave.id),
        ),
      );
    if (!context.sourceIds.has(row.bron))
      report(line, "bron", `Onbekende bron "${row.bron}".`, suggestion(row.bron, [...context.sourceIds]));
    const cell = `${row.vraag}\n${row.optie}\n${row.golf}`;
    if (seenCells.has(cell))
      report(line, "optie", "Deze vraag, optie en golf komen al eerder voor.", "Verwijder de dubbele rij.");
    seenCells.add(cell);
    const status = outcomeStatus.safeParse(row.status);
    if (!status.success)
      report(line, "status", `Onbekende status "${row.status}".`, suggestion(row.status, outcomeStatus.options));
    const share = row.aandeel === "" ? null : numberIn(row.aandeel, false);
    if (row.aandeel !== "" && (share === null || share > 100))
      report(
        line,
        "aandeel",
        `"${row.aandeel}" is geen aandeel.`,
        "Geef een getal van 0 tot en met 100, met een punt voor decimalen en zonder %.",
      );
    const rank = row.rang === "" ? null : numberIn(row.rang, true);
    if (row.rang !== "" && (rank === null || rank < 1))
      report(line, "rang", `"${row.rang}" is geen plaats in een rangorde.`, "Geef een heel getal vanaf 1.");
    if (status.success)
      checkStatus(row, status.data, question, (column, what, todo) => report(line, column, what, todo));
    if (problems.length > before || !status.success) continue;
    outcomes.push({
      id: row.id,
      question: row.vraag,
      option: row.optie,
      wave: row.golf,
      shareInPercent: share,
      rank,
      status: status.data,
      words: row.tekst === "" ? null : row.tekst,
      source: row.bron,
      remark: row.opmerking === "" ? null : row.opmerking,
      row: line,
    });
  }
  const ids = new Set(records.slice(1).map(({ cells }) => (cells[0] ?? "").trim()));
  return { outcomes, ids, problems };
}

function checkStatus(
  row: Row,
  status: OutcomeStatus,
  question: Question | undefined,
  report: (column: Column, what: string, todo: string) => void,
): void {
  const hasValue = row.aandeel !== "" || row.rang !== "";
  if (status === "gepubliceerd" && !hasValue)
    report(
      "aandeel",
      "Er is geen aandeel of rang ingevuld.",
      'Vul het getal in (0 is ook een getal), of zet de status op "niet-gepubliceerd".',
    );
  if (status !== "gepubliceerd" && hasValue)
    report(
      "status",
      `Bij de status "${status}" hoort geen getal.`,
      'Zet de status op "gepubliceerd", of haal het getal weg.',
    );
  if (status === "in-woorden" && row.tekst === "")
    report("tekst", "De woorden van de bron ontbreken.", "Vul ze in, bijvoorbeeld: vrijwel alle.");
  if (question === undefined) return;
  if (row.rang !== "" && question.soort !== "rangorde")
    report("rang", `De vraag "${row.vraag}" is geen rangorde.`, "Haal de rang weg, of verander de soort van de vraag.");
  if (row.aandeel !== "" && question.soort === "opsomming")
    report(
      "aandeel",
      `De vraag "${row.vraag}" is een opsomming zonder aandelen.`,
      "Haal het aandeel weg, of verander de soort van de vraag.",
    );
}

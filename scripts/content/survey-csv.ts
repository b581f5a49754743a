import { isFormula } from "../lib/csv.ts";
import { suggestion } from "../lib/did-you-mean.ts";
import type { Problem } from "../lib/problem.ts";
import { outcomeStatus, type Outcome, type OutcomeStatus, type Question, type Wave } from "../schemas/survey.ts";
import { UNITS } from "../schemas/unit.ts";
import { isFilled, readRecords } from "./csv-records.ts";

/** Columns of a file with outcomes of a survey: shares, ranks and words. */
export const COLUMNS = [
  "id",
  "vraag",
  "optie",
  "golf",
  "aandeel",
  "rang",
  "status",
  "tekst",
  "bron",
  "opmerking",
] as const;
/** Columns of a file that also holds figures in other units than percent. */
export const COLUMNS_WITH_AMOUNT = [...COLUMNS.slice(0, 5), "waarde", ...COLUMNS.slice(5)] as const;
type Column = (typeof COLUMNS)[number] | "waarde";
type Row = Record<Column, string>;
type Report = (column: Column, what: string, todo: string) => void;

/** What the rows of a CSV may refer to. */
export interface SurveyContext {
  readonly questions: readonly Question[];
  readonly waves: readonly Wave[];
  readonly sourceIds: ReadonlySet<string>;
  /** May the file have a column `waarde`, for figures in other units than percent? */
  readonly hasAmounts?: boolean;
}

interface Lookup {
  readonly questions: ReadonlyMap<string, Question>;
  readonly options: ReadonlyMap<string, ReadonlySet<string>>;
  readonly waves: ReadonlyMap<string, Wave>;
  readonly sourceIds: ReadonlySet<string>;
}

/** A share as the data write it: 0 to 100, a point for decimals, no sign. Null when the text is no such number. */
export function shareOf(cell: string): number | null {
  const share = /^\d{1,3}(\.\d+)?$/.test(cell) ? Number(cell) : null;
  return share !== null && share <= 100 ? share : null;
}

/** Id of an outcome: letters, digits and hyphens; it becomes part of an address. */
export const OUTCOME_ID = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;

function checkReferences(row: Row, lookup: Lookup, report: Report): void {
  const question = lookup.questions.get(row.vraag);
  if (question === undefined)
    report("vraag", `Onbekende vraag "${row.vraag}".`, suggestion(row.vraag, [...lookup.questions.keys()]));
  else if (lookup.options.get(row.vraag)?.has(row.optie) !== true)
    report(
      "optie",
      `Vraag "${row.vraag}" heeft geen optie "${row.optie}".`,
      suggestion(
        row.optie,
        question.opties.map((option) => option.id),
      ),
    );
  const wave = lookup.waves.get(row.golf);
  if (wave === undefined)
    report("golf", `Onbekende golf "${row.golf}".`, suggestion(row.golf, [...lookup.waves.keys()]));
  else if (question?.vergelijkgroep !== undefined && wave.vergelijkgroep !== question.vergelijkgroep)
    report(
      "golf",
      `Golf "${row.golf}" (vergelijkgroep "${wave.vergelijkgroep ?? "geen"}") mag niet in de tabel "${row.vraag}" (vergelijkgroep "${question.vergelijkgroep}").`,
      "Deze metingen zijn niet vergelijkbaar. Maak een eigen tabel voor de andere groep.",
    );
  if (!lookup.sourceIds.has(row.bron))
    report("bron", `Onbekende bron "${row.bron}".`, suggestion(row.bron, [...lookup.sourceIds]));
}

function checkNumbers(row: Row, question: Question | undefined, report: Report): void {
  if (row.aandeel !== "" && shareOf(row.aandeel) === null)
    report(
      "aandeel",
      `"${row.aandeel}" is geen aandeel.`,
      "Geef een getal van 0 tot en met 100, met een punt voor decimalen en zonder %.",
    );
  if (row.rang !== "" && !/^[1-9]\d{0,2}$/.test(row.rang))
    report("rang", `"${row.rang}" is geen plaats in een rangorde.`, "Geef een heel getal vanaf 1.");
  const unit = question?.eenheid ?? "procent";
  if (row.aandeel !== "" && unit !== "procent")
    report("aandeel", `De eenheid van "${row.vraag}" is "${unit}", geen procent.`, "Zet het getal in de kolom waarde.");
  if (row.waarde === "") return;
  const { max } = UNITS[unit];
  if (unit === "procent")
    report("waarde", `De eenheid van "${row.vraag}" is procent.`, "Zet het getal in de kolom aandeel.");
  else if (!/^\d{1,12}(\.\d+)?$/.test(row.waarde) || (max !== null && Number(row.waarde) > max))
    report(
      "waarde",
      `"${row.waarde}" is geen waarde in de eenheid "${unit}".`,
      max === null ? "Geef een getal met een punt voor decimalen." : `Geef een getal van 0 tot en met ${max}, met een punt voor decimalen.`,
    );
}

function checkStatus(row: Row, status: OutcomeStatus, question: Question | undefined, report: Report): void {
  const hasValue = row.aandeel !== "" || row.rang !== "" || row.waarde !== "";
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

function checkFormulas(row: Row, columns: readonly Column[], report: Report): void {
  for (const column of columns) {
    if (isFormula(row[column]))
      report(
        column,
        `De cel "${row[column].slice(0, 30)}" lijkt een formule.`,
        "Laat de tekst niet met =, +, - of @ beginnen.",
      );
  }
}

function outcomeOf(row: Row, line: number, status: OutcomeStatus, question: Question | undefined): Outcome {
  const unit = question?.eenheid ?? "procent";
  const outcome: Outcome = {
    id: row.id,
    question: row.vraag,
    option: row.optie,
    wave: row.golf,
    shareInPercent: row.aandeel === "" ? null : shareOf(row.aandeel),
    rank: row.rang === "" ? null : Number(row.rang),
    status,
    words: row.tekst === "" ? null : row.tekst,
    source: row.bron,
    remark: row.opmerking === "" ? null : row.opmerking,
    row: line,
  };
  return row.waarde === "" || unit === "procent" ? outcome : { ...outcome, amount: { value: Number(row.waarde), unit } };
}

/** A row without text in any column; one is filled again for every record, so that a large file makes no garbage. */
function emptyRow(): Row {
  const row = Object.fromEntries(COLUMNS_WITH_AMOUNT.map((column) => [column, ""]));
  return row as Row; // every column is there
}

/** Number of a cell among all questions × options × waves, or null when one of them is unknown. */
function cellNumbers({ questions, waves }: SurveyContext): (row: Row) => number | null {
  const waveAt = new Map(waves.map((wave, index) => [wave.id, index]));
  let count = 0;
  const optionAt = new Map(
    questions.map(({ id, opties }) => [id, new Map(opties.map((option) => [option.id, count++ * waves.length]))]),
  );
  return (row) => {
    const [option, wave] = [optionAt.get(row.vraag)?.get(row.optie), waveAt.get(row.golf)];
    return option === undefined || wave === undefined ? null : option + wave;
  };
}

/** Reads a file of outcomes: one row a cell. Reports every row that is wrong, with its line and the number of its column. */
export function parseOutcomes(
  source: string,
  file: string,
  context: SurveyContext,
): { outcomes: Outcome[]; ids: ReadonlySet<string>; problems: Problem[] } {
  const columns: readonly Column[] = context.hasAmounts === true ? COLUMNS_WITH_AMOUNT : COLUMNS;
  const problems: Problem[] = [];
  let line = 1;
  const report: Report = (column, what, todo) => {
    problems.push({ file, line, column: columns.indexOf(column) + 1, what, todo, rule: "uitkomsten" });
  };
  const reportRow = (what: string, todo: string): void => {
    problems.push({ file, line, column: 1, what, todo, rule: "uitkomsten" });
  };
  const lookup: Lookup = {
    questions: new Map(context.questions.map((question) => [question.id, question])),
    options: new Map(context.questions.map(({ id, opties }) => [id, new Set(opties.map((option) => option.id))])),
    waves: new Map(context.waves.map((wave) => [wave.id, wave])),
    sourceIds: context.sourceIds,
  };
  const statuses = new Map<string, OutcomeStatus>(outcomeStatus.options.map((status) => [status, status]));
  const cellNumber = cellNumbers(context);
  const [ids, seenIds, seenCells] = [new Set<string>(), new Set<string>(), new Set<number>()];
  const outcomes: Outcome[] = [];
  const row = emptyRow();
  let hasHeader: boolean | null = null;
  const readRow = (cells: readonly string[]): void => {
    if (cells.length !== columns.length) {
      reportRow(
        `Deze rij heeft ${cells.length} kolommen in plaats van ${columns.length}.`,
        "Tel de komma's; zet tekst met een komma tussen aanhalingstekens.",
      );
      return;
    }
    for (let at = 0; at < columns.length; at++) row[columns[at] ?? "id"] = (cells[at] ?? "").trim();
    const before = problems.length;
    checkFormulas(row, columns, report);
    if (!OUTCOME_ID.test(row.id))
      report(
        "id",
        `"${row.id}" is geen geldig kenmerk.`,
        "Gebruik letters, cijfers en streepjes, bijvoorbeeld P06.",
      );
    // Ids become lower-case anchors in the page: P01 and p01 are the same place.
    const anchor = row.id.toLowerCase();
    if (seenIds.has(anchor))
      report("id", `Kenmerk "${row.id}" komt al eerder voor.`, "Geef elke rij een eigen kenmerk.");
    seenIds.add(anchor);
    checkReferences(row, lookup, report);
    const cell = cellNumber(row);
    if (cell !== null && seenCells.has(cell))
      report("optie", "Deze vraag, optie en golf komen al eerder voor.", "Verwijder de dubbele rij.");
    if (cell !== null) seenCells.add(cell);
    const status = statuses.get(row.status);
    const question = lookup.questions.get(row.vraag);
    if (status === undefined)
      report("status", `Onbekende status "${row.status}".`, suggestion(row.status, outcomeStatus.options));
    checkNumbers(row, question, report);
    if (status !== undefined) checkStatus(row, status, question, report);
    if (problems.length === before && status !== undefined) outcomes.push(outcomeOf(row, line, status, question));
  };
  const unreadable = readRecords(source, file, "uitkomsten", (record) => {
    line = record.line;
    if (hasHeader === null) {
      const { cells } = record;
      hasHeader = cells.length === columns.length && columns.every((column, index) => cells[index] === column);
      if (!hasHeader) reportRow("De kopregel klopt niet.", `Maak ervan: ${columns.join(",")}`);
      return;
    }
    ids.add((record.cells[0] ?? "").trim());
    if (hasHeader && isFilled(record)) readRow(record.cells);
  });
  if (unreadable.length > 0) return { outcomes: [], ids: new Set(), problems: [...unreadable] };
  return hasHeader === true ? { outcomes, ids, problems } : { outcomes: [], ids: new Set(), problems };
}

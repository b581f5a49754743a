import { isFilled, readRecords, type CsvRecord } from "../content/csv-records.ts";
import { shareOf } from "../content/survey-csv.ts";
import { isFormula } from "../lib/csv.ts";
import { suggestion } from "../lib/did-you-mean.ts";
import type { Problem } from "../lib/problem.ts";
import type { ImportMapping } from "../schemas/survey-import.ts";
import type { OutcomeStatus, Question } from "../schemas/survey.ts";

/** An outcome as an export gives it, in the words of the dossier. Numbers have a point; empty is "". */
export interface MappedRow {
  readonly question: string;
  readonly option: string;
  readonly share: string;
  readonly rank: string;
  readonly status: OutcomeStatus;
  readonly words: string;
  readonly remark: string;
  /** Line in the export. */
  readonly line: number;
}

type Field = keyof ImportMapping["kolommen"];
type Report = (line: number, field: Field | null, what: string, todo: string) => void;
const FIELDS = ["vraag", "optie", "aandeel", "rang", "tekst", "opmerking"] as const satisfies readonly Field[];
const RULE = "import";

/** Where the columns of the export stand, from 0; absent for a field without a column. */
function columnPlaces(header: readonly string[], mapping: ImportMapping, report: Report): Map<Field, number> {
  const places = new Map<Field, number>();
  for (const field of FIELDS) {
    const name = mapping.kolommen[field];
    if (name === null) continue;
    const at = header.indexOf(name);
    if (at < 0)
      report(
        1,
        null,
        `De kopregel heeft geen kolom "${name}" (voor ${field}).`,
        suggestion(name, header, "Begint het bestand wel met een kopregel, en klopt het scheidingsteken?"),
      );
    else if (header.lastIndexOf(name) !== at)
      report(1, null, `De kopregel heeft twee keer een kolom "${name}".`, "Geef elke kolom een eigen naam.");
    else places.set(field, at);
  }
  return places;
}

/** A number of the export with a point for decimals, or null (and a problem) when it is none. */
function numberOf(cell: string, mapping: ImportMapping, report: (what: string, todo: string) => void): string | null {
  const bare = cell.replace(/\s*%$/, "");
  const other = mapping.decimaalteken === "," ? "." : ",";
  const share = mapping.decimaalteken === "," ? bare.replace(",", ".") : bare;
  if (/^\d+[.,]\d+$/.test(bare) && bare.includes(other)) {
    const [own, found] = mapping.decimaalteken === "," ? ["komma", "punt"] : ["punt", "komma"];
    report(
      `"${cell}" heeft een ${found}, maar decimalen hebben in dit bestand een ${own}.`,
      "Schrijf alle getallen op dezelfde manier, of verander decimaalteken in de koppeling.",
    );
  } else if (shareOf(share) === null)
    report(`"${cell}" is geen aandeel van 0 tot en met 100.`, "Verbeter het getal in de export.");
  else return share;
  return null;
}

interface Names {
  readonly questions: ReadonlyMap<string, Question>;
  readonly options: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Names by which an export may call a question or option: those of the mapping, and their own names and ids. */
function namesOf(questions: readonly Question[], mapping: ImportMapping): Names {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const mapped = mapping.vragen.flatMap(({ naam, id }) => {
    const question = byId.get(id);
    return question === undefined ? [] : [[naam, question] as const];
  });
  const options = questions.map((question) => {
    const own = question.opties.flatMap(({ id, naam }) => [[id, id] as const, [naam, id] as const]);
    const given = mapping.opties.filter((option) => option.vraag === question.id);
    return [question.id, new Map([...own, ...given.map(({ naam, id }) => [naam, id] as const)])] as const;
  });
  const own = questions.flatMap((question) => [
    [question.id, question] as const,
    [question.formulering, question] as const,
  ]);
  return { questions: new Map([...own, ...mapped]), options: new Map(options) };
}

/** Names in a mapping that lead to no question or option of the survey. */
export function mappingProblems(mapping: ImportMapping, questions: readonly Question[], file: string): Problem[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const problem = (what: string, todo: string): Problem => ({ file, line: 1, column: 1, what, todo, rule: RULE });
  const unknown = (id: string): Problem =>
    problem(`Onbekende vraag "${id}" in de koppeling.`, suggestion(id, [...byId.keys()]));
  return [
    ...mapping.vragen.filter(({ id }) => !byId.has(id)).map(({ id }) => unknown(id)),
    ...mapping.opties.flatMap(({ vraag, id }) => {
      const ids = byId.get(vraag)?.opties.map((option) => option.id);
      if (ids === undefined) return [unknown(vraag)];
      return ids.includes(id) ? [] : [problem(`Vraag "${vraag}" heeft geen optie "${id}".`, suggestion(id, ids))];
    }),
  ];
}

function rowOf(
  { line, cells }: CsvRecord,
  places: ReadonlyMap<Field, number>,
  mapping: ImportMapping,
  names: Names,
  report: Report,
): MappedRow | null {
  const cell = (field: Field): string => (cells[places.get(field) ?? -1] ?? "").trim();
  if (mapping.overslaan.includes(cell("optie"))) return null;
  let isRight = true;
  const wrong = (field: Field, what: string, todo: string): void => {
    isRight = false;
    report(line, field, what, todo);
  };
  for (const field of FIELDS)
    if (isFormula(cell(field)))
      wrong(
        field,
        `De cel "${cell(field).slice(0, 30)}" lijkt een formule.`,
        "Laat een tekst niet met =, +, - of @ beginnen.",
      );
  const question = names.questions.get(cell("vraag"));
  const option = question === undefined ? undefined : names.options.get(question.id)?.get(cell("optie"));
  if (question === undefined)
    wrong(
      "vraag",
      `Onbekende vraag "${cell("vraag")}".`,
      suggestion(cell("vraag"), [...names.questions.keys()], "Zet de naam met het kenmerk bij vragen in de koppeling."),
    );
  else if (option === undefined)
    wrong(
      "optie",
      `Vraag "${question.id}" heeft geen antwoord "${cell("optie")}".`,
      suggestion(
        cell("optie"),
        question.opties.map(({ naam }) => naam),
        "Zet de naam met het kenmerk bij opties in de koppeling, of bij overslaan.",
      ),
    );
  const wordStatus = mapping.woorden.find(({ naam }) => naam === cell("aandeel"))?.status;
  const share =
    cell("aandeel") === "" || wordStatus !== undefined
      ? ""
      : numberOf(cell("aandeel"), mapping, (what, todo) => wrong("aandeel", what, todo));
  const rank = cell("rang");
  if (rank !== "" && !/^[1-9]\d{0,2}$/.test(rank))
    wrong("rang", `"${rank}" is geen plaats in een rangorde.`, "Geef een heel getal vanaf 1.");
  if (rank !== "" && question !== undefined && question.soort !== "rangorde")
    wrong(
      "rang",
      `De vraag "${question.id}" is geen rangorde.`,
      "Zet rang op null in de koppeling, of maak de cel leeg.",
    );
  if (share !== "" && question?.soort === "opsomming")
    wrong("aandeel", `De vraag "${question.id}" is een opsomming zonder aandelen.`, "Maak de cel leeg.");
  const hasFigure = (share ?? "") !== "" || rank !== "";
  const words = cell("tekst");
  const status = hasFigure ? "gepubliceerd" : (wordStatus ?? (words === "" ? mapping.leeg : "in-woorden"));
  if (!isRight || question === undefined || option === undefined || share === null) return null;
  return { question: question.id, option, share, rank, status, words, remark: cell("opmerking"), line };
}

/**
 * Reads an export through its mapping. Every row that is wrong comes back with its line and column; the caller writes
 * nothing when there is a problem.
 */
export function mapExport(
  source: string,
  file: string,
  mapping: ImportMapping,
  questions: readonly Question[],
): { rows: MappedRow[]; problems: Problem[] } {
  const delimiter = mapping.scheidingsteken === "tab" ? "\t" : mapping.scheidingsteken;
  const problems: Problem[] = [];
  let header: readonly string[] | null = null;
  let places: ReadonlyMap<Field, number> = new Map();
  const report: Report = (line, field, what, todo) => {
    const at = field === null ? 0 : (places.get(field) ?? 0);
    problems.push({ file, line, column: at + 1, what, todo, rule: RULE });
  };
  const names = namesOf(questions, mapping);
  const seen = new Map<string, Map<string, number>>(questions.map((question) => [question.id, new Map()]));
  const rows: MappedRow[] = [];
  let hasColumns = false;
  const unreadable = readRecords(
    source,
    file,
    RULE,
    (record) => {
      if (header === null) {
        header = record.cells.map((name) => name.trim());
        places = columnPlaces(header, mapping, report);
        hasColumns = problems.length === 0;
        return;
      }
      if (!hasColumns || !isFilled(record)) return;
      if (record.cells.length !== header.length) {
        const what = `Deze rij heeft ${record.cells.length} kolommen in plaats van ${header.length}.`;
        report(record.line, null, what, "Zet tekst waarin het scheidingsteken voorkomt tussen aanhalingstekens.");
        return;
      }
      const row = rowOf(record, places, mapping, names, report);
      if (row === null) return;
      const options = seen.get(row.question);
      const earlier = options?.get(row.option);
      options?.set(row.option, earlier ?? row.line);
      if (earlier === undefined) rows.push(row);
      else
        report(
          row.line,
          "optie",
          `Deze vraag en dit antwoord staan ook op regel ${earlier}.`,
          "Verwijder de dubbele rij.",
        );
    },
    delimiter,
  );
  if (unreadable.length > 0) return { rows: [], problems: [...unreadable] };
  if (!hasColumns) return { rows: [], problems };
  if (rows.length === 0 && problems.length === 0)
    report(1, null, "Het bestand heeft geen rijen met uitkomsten.", "Controleer de export.");
  return { rows, problems };
}

import type { CsvCell } from "../lib/csv.ts";
import { outcomeStatus, type Outcome, type Question, type Wave } from "../schemas/survey.ts";
import { UNITS } from "../schemas/unit.ts";

/** What a column of a published table needs to fill a cell. */
export interface CellContext {
  readonly question: Question;
  readonly option: { readonly id: string; readonly naam: string };
  readonly wave: Wave;
  readonly outcome: Outcome;
}

/** Kinds of values in a column, with the bounds that the data already keep. */
export type ColumnType =
  | { readonly kind: "text"; readonly values?: readonly string[]; readonly pattern?: string }
  | { readonly kind: "integer"; readonly minimum?: number }
  | { readonly kind: "number"; readonly minimum?: number; readonly maximum?: number };

/** A column of every published table: one meaning. CSV, Table Schema and CSVW are all made from this list. */
export interface Column {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: ColumnType;
  /** A required column has a value in each row. */
  readonly isRequired: boolean;
  readonly cell: (context: CellContext) => CsvCell;
}

const ID = "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$";
const id: ColumnType = { kind: "text", pattern: ID };
const plain: ColumnType = { kind: "text" };
const units = Object.keys(UNITS).filter((unit) => unit !== "procent");

/** What the figures rest on when no number of answers is known, in words; null when it is. */
function baseInWords({ basis, basisToelichting }: Question): string | null {
  return basisToelichting ?? (typeof basis === "number" ? null : basis);
}

function column(
  name: string,
  title: string,
  type: ColumnType,
  isRequired: boolean,
  description: string,
  cell: Column["cell"],
): Column {
  return { name, title, description, type, isRequired, cell };
}

/** The columns of a published table, in their order in the file. */
export const columns: readonly Column[] = [
  column("uitkomst", "Uitkomst", id, true, "Vast kenmerk van deze cel.", ({ outcome }) => outcome.id),
  column("vraag", "Vraag", id, true, "Vast kenmerk van de tabel.", ({ question }) => question.id),
  column("formulering", "Formulering", plain, true, "De vraag in woorden.", ({ question }) => question.formulering),
  column("optie", "Optie", id, true, "Vast kenmerk van het antwoord of de rij.", ({ option }) => option.id),
  column("antwoord", "Antwoord", plain, true, "Het antwoord of de rij in woorden.", ({ option }) => option.naam),
  column("golf", "Golf", id, true, "Vast kenmerk van de meting.", ({ wave }) => wave.id),
  column("golf_naam", "Naam van de golf", plain, true, "De meting in woorden.", ({ wave }) => wave.naam),
  column(
    "jaar",
    "Jaar",
    { kind: "integer", minimum: 1990 },
    false,
    "Jaar van de meting; leeg als het niet vaststaat.",
    ({ wave }) => wave.jaar,
  ),
  column(
    "aandeel_procent",
    "Aandeel in procent",
    { kind: "number", minimum: 0, maximum: 100 },
    false,
    "Percentage met een punt als decimaalteken; leeg als er geen percentage is.",
    ({ outcome }) => outcome.shareInPercent,
  ),
  column(
    "waarde",
    "Waarde",
    { kind: "number", minimum: 0 },
    false,
    "Getal in de eenheid van de kolom eenheid; leeg als de tabel percentages of een rangorde heeft.",
    ({ outcome }) => outcome.amount?.value ?? null,
  ),
  column(
    "eenheid",
    "Eenheid",
    { kind: "text", values: units },
    false,
    "Eenheid van de kolom waarde; leeg als de tabel percentages of een rangorde heeft.",
    ({ question }) => (question.eenheid === undefined || question.eenheid === "procent" ? null : question.eenheid),
  ),
  column(
    "rang",
    "Rang",
    { kind: "integer", minimum: 1 },
    false,
    "Plaats in een rangorde, 1 is bovenaan; leeg als er geen rangorde is.",
    ({ outcome }) => outcome.rank,
  ),
  column(
    "status",
    "Status",
    { kind: "text", values: outcomeStatus.options },
    true,
    "Hoe de waarde bekend is; zegt ook waarom een getal ontbreekt.",
    ({ outcome }) => outcome.status,
  ),
  column(
    "tekst",
    "Tekst",
    plain,
    false,
    "Woorden van de bron in plaats van een getal; alleen bij de status in-woorden.",
    ({ outcome }) => outcome.words,
  ),
  column("populatie", "Populatie", plain, true, "Over wie het cijfer gaat.", ({ question }) => question.populatie),
  column(
    "basis_aantal",
    "Basis, aantal",
    { kind: "integer", minimum: 1 },
    false,
    "Aantal antwoorden waarop de tabel rust; leeg als dat niet bekend is.",
    ({ question }) => (typeof question.basis === "number" ? question.basis : null),
  ),
  column(
    "basis_toelichting",
    "Basis, toelichting",
    plain,
    false,
    "Waarop de tabel rust als er geen aantal antwoorden is, in woorden.",
    ({ question }) => baseInWords(question),
  ),
  column(
    "vergelijkgroep",
    "Vergelijkgroep",
    id,
    false,
    "Metingen met dezelfde groep zijn op dezelfde manier gedaan; leeg bij de peiling.",
    ({ wave }) => wave.vergelijkgroep ?? null,
  ),
  column("bron", "Bron", id, true, "Kenmerk van de bron van dit cijfer.", ({ outcome }) => outcome.source),
  column(
    "opmerking",
    "Opmerking",
    plain,
    false,
    "Korte toelichting bij dit cijfer; kan leeg zijn.",
    ({ outcome }) => outcome.remark,
  ),
];

import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadData, type DossierData } from "../content/load-data.ts";
import { surveyFile } from "../content/load-survey.ts";
import { COLUMNS } from "../content/survey-csv.ts";
import { csvText } from "../lib/csv.ts";
import { suggestion } from "../lib/did-you-mean.ts";
import type { Problem } from "../lib/problem.ts";
import { NOT_PUBLISHED, SLUG } from "../schemas/fields.ts";
import type { Question } from "../schemas/survey.ts";
import { newIds } from "./merge-outcomes.ts";
import { writeTogether } from "./write-together.ts";

/** How a text begins that an editor still has to write; the content check asks for it. */
export const TO_FILL_IN = "VUL IN";

/** A wave that an editor wants to add. */
export interface WaveRequest {
  readonly root: string;
  readonly id: string;
  readonly name: string;
  /** Year of the measurement, or null when it is not known. */
  readonly year: number | null;
  readonly source: string;
  /** Ids of the questions that are asked again; all of them when absent. */
  readonly questions?: readonly string[];
}

/** What came of it. With problems nothing was written. */
export interface WaveResult {
  readonly problems: readonly Problem[];
  readonly rows: number;
  /** Files that were written, from the folder of the dossier. */
  readonly files: readonly string[];
}

function argumentProblems({ id, name, year, source, questions }: WaveRequest, data: DossierData): Problem[] {
  const problem = (what: string, todo: string): Problem => ({
    file: "npm run peiling:nieuw",
    line: 1,
    column: 1,
    what,
    todo,
    rule: "nieuwe-golf",
  });
  const known = data.survey.questions.map((question) => question.id);
  const sources = [...data.sources.keys()];
  return [
    ...(SLUG.test(id)
      ? []
      : [
          problem(
            `"${id}" is geen geldig kenmerk voor --golf.`,
            "Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld 2026.",
          ),
        ]),
    ...(data.survey.waves.some((wave) => wave.id === id)
      ? [problem(`Golf "${id}" bestaat al.`, "Kies een ander kenmerk.")]
      : []),
    ...(name.trim() === "" ? [problem("De naam van de golf ontbreekt.", 'Geef --naam "Peiling 2026".')] : []),
    ...(year === null || (Number.isInteger(year) && year >= 1990 && year <= 2100)
      ? []
      : [problem(`"${year}" is geen jaar.`, "Geef --jaar met vier cijfers, of laat het weg.")]),
    ...(sources.includes(source)
      ? []
      : [
          problem(
            `Onbekende bron "${source}".`,
            suggestion(source, sources, "Voeg de bron eerst toe in _data/bron/bronnen/peiling.yaml."),
          ),
        ]),
    ...(questions ?? [])
      .filter((question) => !known.includes(question))
      .map((question) => problem(`Onbekende vraag "${question}".`, suggestion(question, known))),
  ];
}

/** The wave as YAML: what is not known says so, and what an editor must write is asked for. */
export function waveYaml({ id, name, year, source }: WaveRequest): string {
  const text = (value: string): string => JSON.stringify(value);
  return `- id: ${text(id)}
  naam: ${text(name)}
  jaar: ${year ?? "null"}
  uitvoerder: ${text(`${TO_FILL_IN}: wie deed de meting?`)}
  populatie: ${text(`${TO_FILL_IN}: onder wie is gemeten?`)}
  respondenten: ${NOT_PUBLISHED}
  respons: ${NOT_PUBLISHED}
  veldwerk: ${NOT_PUBLISHED}
  methode: ${NOT_PUBLISHED}
  bron: ${source}
  vergelijkbaar: false
  toelichting: ${text(`${TO_FILL_IN}: wat moet een lezer weten, en mag deze golf naast de andere?`)}
`;
}

/** A row for every option of every question, without a figure: unknown is said, not left out. */
function emptyRows(request: WaveRequest, questions: readonly Question[], taken: ReadonlySet<string>): string[][] {
  const nextId = newIds(request.id, taken);
  return questions.flatMap((question) =>
    question.opties.map((option) => {
      const cells = {
        id: nextId(),
        vraag: question.id,
        optie: option.id,
        golf: request.id,
        aandeel: "",
        rang: "",
        status: "niet-gepubliceerd",
        tekst: "",
        bron: request.source,
        opmerking: "",
      };
      return COLUMNS.map((column) => cells[column]);
    }),
  );
}

/** A mapping for an export, with every question and option to be filled with the names that the export uses. */
export function mappingYaml({ id, source }: WaveRequest, questions: readonly Question[]): string {
  const line = (parts: Readonly<Record<string, string>>): string =>
    `  - { ${Object.entries(parts)
      .map(([key, value]) => `${key}: ${value}`)
      .join(", ")} }\n`;
  return `# Koppeling van een export aan de peiling, voor npm run peiling:import.
# Zet achter naam hoe de export een vraag of antwoord noemt. Regels die al kloppen, mogen weg.
golf: ${JSON.stringify(id)}
bron: ${source}
scheidingsteken: ";"
decimaalteken: ","
kolommen:
  vraag: Vraag
  optie: Antwoord
  aandeel: Percentage
  rang: null
  tekst: null
  opmerking: null
vragen:
${questions.map((question) => line({ naam: JSON.stringify(question.formulering), id: question.id })).join("")}opties:
${questions.flatMap((question) => question.opties.map((option) => line({ vraag: question.id, naam: JSON.stringify(option.naam), id: option.id }))).join("")}overslaan: [Totaal]
woorden:
  - { naam: n.b., status: niet-gepubliceerd }
leeg: niet-gepubliceerd
`;
}

/** Scaffolds a wave: a block in golven.yaml, a row per option in uitkomsten.csv, and a mapping for an export. */
export function newWave(request: WaveRequest): WaveResult {
  const { root } = request;
  const { data, problems } = loadData(root);
  if (problems.length > 0) return { problems, rows: 0, files: [] };
  const wrong = argumentProblems(request, data);
  if (wrong.length > 0) return { problems: wrong, rows: 0, files: [] };
  const wanted = new Set(request.questions ?? data.survey.questions.map((question) => question.id));
  const questions = data.survey.questions.filter((question) => wanted.has(question.id));
  const taken = new Set([...data.survey.outcomeIds, ...data.figures.outcomeIds].map((id) => id.toLowerCase()));
  const rows = emptyRows(request, questions, taken);
  const endsLine = (text: string): string => (text.endsWith("\n") ? text : `${text}\n`);
  const [waves, outcomes] = [surveyFile("peiling", "waves"), surveyFile("peiling", "outcomes")];
  const mapping = `_data/bron/peiling/import/${request.id}.yaml`;
  const read = (path: string): string => endsLine(readFileSync(join(root, path), "utf8"));
  const texts = [
    { file: waves, text: read(waves) + waveYaml(request) },
    { file: outcomes, text: read(outcomes) + csvText(rows, "\n") },
    ...(existsSync(join(root, mapping)) ? [] : [{ file: mapping, text: mappingYaml(request, questions) }]),
  ];
  mkdirSync(dirname(join(root, mapping)), { recursive: true });
  writeTogether(texts.map(({ file, text }) => ({ path: join(root, file), text })));
  return { problems: [], rows: rows.length, files: texts.map(({ file }) => file) };
}

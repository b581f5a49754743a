import { join } from "node:path";
import { check as checkFile } from "../checks/file-rules.ts";
import { check as checkSums } from "../checks/survey-sums.ts";
import type { Problem } from "../lib/problem.ts";
import { audiencesSchema, type Audience } from "../schemas/audience.ts";
import { compoundsOf, compoundsSchema, synonymsSchema, type Compounds } from "../schemas/compounds.ts";
import { siteSettingsSchema, type SiteSettings } from "../schemas/site-settings.ts";
import { sourcesSchema, type Source } from "../schemas/source.ts";
import { questionsSchema, wavesSchema, type Outcome, type Question, type Wave } from "../schemas/survey.ts";
import { themesSchema, type Theme } from "../schemas/theme.ts";
import type { z } from "../schemas/zod-nl.ts";
import { readText } from "./read-text.ts";
import { parseOutcomes } from "./survey-csv.ts";
import { textProblems } from "./text-problems.ts";
import { validate } from "./validate.ts";
import { walk, type Entry } from "./walk.ts";
import { parseYaml, type YamlResult } from "./yaml.ts";

/** A source with the place where it is written down, for messages to editors. */
export interface PlacedSource extends Source {
  readonly file: string;
  readonly line: number;
}

/** The survey: questions, waves and outcomes, each checked against the others. */
export interface Survey {
  readonly questions: readonly Question[];
  readonly waves: readonly Wave[];
  readonly outcomes: readonly Outcome[];
  /** Ids of all rows, also of those with a mistake of their own. */
  readonly outcomeIds: ReadonlySet<string>;
}

/** All structured data of the dossier. */
export interface DossierData {
  readonly settings: SiteSettings;
  readonly themes: readonly Theme[];
  readonly audiences: readonly Audience[];
  readonly sources: ReadonlyMap<string, PlacedSource>;
  readonly survey: Survey;
  /** The reviewed compounds of the search. */
  readonly compounds: Compounds;
  /** Everyday words that mean the same to readers. */
  readonly synonyms: ReadonlyArray<readonly string[]>;
}

/** The reviewed list of compounds, below the data folder; a dossier without one has none. */
export const COMPOUNDS_FILE = "zoeken/samenstellingen.yaml";
const SYNONYMS_FILE = "zoeken/synoniemen.yaml";

const FOLDER = "_data/bron";
const EMPTY_SETTINGS: SiteSettings = {
  naam: "",
  omschrijving: "",
  adres: "https://dossier.example",
  uitgever: "",
  contact: null,
  broncode: null,
};

/** Ids that stand twice in a list of themes, readers, waves, questions, sources or options. `path` leads to the list. */
function doubleIds(list: unknown, yaml: YamlResult, file: string, path: readonly PropertyKey[] = []): Problem[] {
  const ids = (Array.isArray(list) ? list : []).map((item: { readonly id?: unknown }) => item.id);
  return ids.flatMap((id, index): Problem[] => {
    if (ids.indexOf(id) === index) return [];
    const what = `Het kenmerk "${String(id)}" staat er twee keer.`;
    return [
      {
        file,
        ...yaml.locate([...path, index, "id"]),
        what,
        todo: "Geef elk onderdeel een eigen kenmerk.",
        rule: "gegevens",
      },
    ];
  });
}

/** Reads and checks everything in `_data/bron`. Bad input gives problems, never an exception. */
export function loadData(root: string): { data: DossierData; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries = new Map<string, Entry>();
  for (const entry of walk(join(root, FOLDER))) {
    const found =
      /(^|\/)README\.md$/.test(entry.path) && entry.kind === "file" ? [] : checkFile(entry, FOLDER, ["yaml", "csv"]);
    problems.push(...found);
    if (found.length === 0) entries.set(entry.path, entry);
  }
  const missing = (path: string): void => {
    problems.push({
      file: `${FOLDER}/${path}`,
      line: 1,
      column: 1,
      what: "Dit bestand ontbreekt.",
      todo: "Zet het terug; zonder dit bestand is het dossier niet compleet.",
      rule: "gegevens",
    });
  };
  const read = <S extends z.ZodType>(
    path: string,
    schema: S,
  ): { value: z.infer<S> | null; yaml: YamlResult | null } => {
    const entry = entries.get(path);
    if (entry === undefined) {
      missing(path);
      return { value: null, yaml: null };
    }
    const file = `${FOLDER}/${path}`;
    const source = readText(entry);
    const unreadable = textProblems(source, file);
    problems.push(...unreadable);
    if (unreadable.length > 0) return { value: null, yaml: null };
    const yaml = parseYaml(source, file);
    const { value, problems: found } = validate(schema, yaml, file);
    problems.push(...yaml.problems, ...found, ...doubleIds(value, yaml, file));
    return { value, yaml };
  };
  const settings = read("dossier.yaml", siteSettingsSchema).value ?? EMPTY_SETTINGS;
  const themes = read("themas.yaml", themesSchema).value ?? [];
  const audiences = read("doelgroepen.yaml", audiencesSchema).value ?? [];
  const sources = new Map<string, PlacedSource>();
  for (const path of [...entries.keys()].filter(
    (candidate) => candidate.startsWith("bronnen/") && candidate.endsWith(".yaml"),
  )) {
    const { value, yaml } = read(path, sourcesSchema);
    for (const [index, source] of (value ?? []).entries()) {
      const place = { file: `${FOLDER}/${path}`, ...(yaml?.locate([index, "id"]) ?? { line: 1, column: 1 }) };
      const twin =
        sources.get(source.id) ??
        [...sources.values()].find((other) => source.url !== null && other.url === source.url);
      if (twin === undefined) sources.set(source.id, { ...source, file: place.file, line: place.line });
      else if (twin.file === place.file && twin.id === source.id)
        continue; // doubleIds has said so
      else if (twin.id === source.id)
        problems.push({
          ...place,
          what: `Bron "${source.id}" staat ook in ${twin.file}.`,
          todo: "Geef elke bron een eigen kenmerk.",
          rule: "bronnen",
        });
      else
        problems.push({
          ...place,
          what: `Het webadres van "${source.id}" staat al bij bron "${twin.id}".`,
          todo: `Gebruik "${twin.id}" en verwijder deze bron.`,
          rule: "bronnen",
        });
    }
  }
  const survey = loadSurvey(read, entries, sources, problems);
  const list = entries.has(COMPOUNDS_FILE) ? read(COMPOUNDS_FILE, compoundsSchema).value : null;
  const compounds = compoundsOf(list ?? { splitsen: [], heel: [] });
  const synonyms = (entries.has(SYNONYMS_FILE) ? read(SYNONYMS_FILE, synonymsSchema).value?.groepen : null) ?? [];
  return { data: { settings, themes, audiences, sources, survey, synonyms, compounds }, problems };
}

type Read = <S extends z.ZodType>(path: string, schema: S) => { value: z.infer<S> | null; yaml: YamlResult | null };

function loadSurvey(
  read: Read,
  entries: ReadonlyMap<string, Entry>,
  sources: ReadonlyMap<string, PlacedSource>,
  problems: Problem[],
): Survey {
  const { value: waves, yaml: wavesYaml } = read("peiling/golven.yaml", wavesSchema);
  const { value: questions, yaml } = read("peiling/vragen.yaml", questionsSchema);
  const unknownSource = (file: string, id: string, place: { line: number; column: number }): void => {
    if (!sources.has(id))
      problems.push({
        file,
        ...place,
        what: `Onbekende bron "${id}".`,
        todo: "Voeg de bron toe in _data/bron/bronnen/.",
        rule: "bronnen",
      });
  };
  for (const [index, wave] of (waves ?? []).entries())
    unknownSource(
      `${FOLDER}/peiling/golven.yaml`,
      wave.bron,
      wavesYaml?.locate([index, "bron"]) ?? { line: 1, column: 1 },
    );
  for (const [index, { opties }] of (questions ?? []).entries()) {
    if (yaml !== null) problems.push(...doubleIds(opties, yaml, `${FOLDER}/peiling/vragen.yaml`, [index, "opties"]));
  }
  for (const [index, question] of (questions ?? []).entries())
    unknownSource(
      `${FOLDER}/peiling/vragen.yaml`,
      question.bron,
      yaml?.locate([index, "bron"]) ?? { line: 1, column: 1 },
    );
  const entry = entries.get("peiling/uitkomsten.csv");
  if (entry === undefined || waves === null || questions === null) {
    if (entry === undefined)
      problems.push({
        file: `${FOLDER}/peiling/uitkomsten.csv`,
        line: 1,
        column: 1,
        what: "Dit bestand ontbreekt.",
        todo: "Zet het terug.",
        rule: "gegevens",
      });
    return { questions: questions ?? [], waves: waves ?? [], outcomes: [], outcomeIds: new Set() };
  }
  const parsed = parseOutcomes(readText(entry), `${FOLDER}/peiling/uitkomsten.csv`, {
    questions,
    waves,
    sourceIds: new Set(sources.keys()),
  });
  problems.push(...parsed.problems);
  const survey = { questions, waves, outcomes: parsed.outcomes, outcomeIds: parsed.ids };
  if (parsed.problems.length === 0) {
    problems.push(
      ...checkSums(survey, (index) => ({
        file: `${FOLDER}/peiling/vragen.yaml`,
        ...(yaml?.locate([index, "id"]) ?? { line: 1, column: 1 }),
      })),
    );
  }
  return survey;
}

import { join } from "node:path";
import { check as checkFile } from "../checks/file-rules.ts";
import type { Problem } from "../lib/problem.ts";
import { audiencesSchema, type Audience } from "../schemas/audience.ts";
import { compareSchema, type CompareRules } from "../schemas/compare.ts";
import { compoundsOf, compoundsSchema, synonymsSchema, type Compounds } from "../schemas/compounds.ts";
import { siteSettingsSchema, type SiteSettings } from "../schemas/site-settings.ts";
import { importMappingSchema } from "../schemas/survey-import.ts";
import { sourcesSchema, type Source } from "../schemas/source.ts";
import { themesSchema, type Theme } from "../schemas/theme.ts";
import type { z } from "../schemas/zod-nl.ts";
import { loadSurvey, surveyFile, type Survey, type SurveyKind } from "./load-survey.ts";
import { loadTools, type Tools } from "./load-tools.ts";
import { readText } from "./read-text.ts";
import { textProblems } from "./text-problems.ts";
import { validate } from "./validate.ts";
import { walk, type Entry } from "./walk.ts";
import { parseYaml, type YamlResult } from "./yaml.ts";

export type { Survey } from "./load-survey.ts";

/** A source with the place where it is written down, for messages to editors. */
export interface PlacedSource extends Source {
  readonly file: string;
  readonly line: number;
}

/** The rules of the comparison with the place of each, for messages to editors. */
export interface PlacedCompareRules extends CompareRules {
  readonly yaml: YamlResult;
}

/** All structured data of the dossier. */
export interface DossierData {
  readonly settings: SiteSettings;
  readonly themes: readonly Theme[];
  readonly audiences: readonly Audience[];
  readonly sources: ReadonlyMap<string, PlacedSource>;
  readonly survey: Survey;
  /** Other published statistics, in the same shape; empty when the dossier has none. */
  readonly figures: Survey;
  /** The form "Vergelijk je gemeente", or null when this dossier has none. */
  readonly compare: PlacedCompareRules | null;
  readonly tools: Tools;
  /** The reviewed compounds of the search. */
  readonly compounds: Compounds;
  /** Everyday words that mean the same to readers. */
  readonly synonyms: ReadonlyArray<readonly string[]>;
}

/** The reviewed list of compounds, below the data folder; a dossier without one has none. */
export const COMPOUNDS_FILE = "zoeken/samenstellingen.yaml";
const SYNONYMS_FILE = "zoeken/synoniemen.yaml";

/** Folder with the data, in the folder of the dossier. */
export const FOLDER = "_data/bron";
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

/** Names of files in /gegevens/ that no table may take. */
const TAKEN = new Set(["datapackage", "catalogus", "begrippen"]);

/** A table is an address and an outcome is an anchor: both kinds of figures share one set of names. */
function sharedIds(survey: Survey, figures: Survey): Problem[] {
  const questions = new Set(survey.questions.map((question) => question.id));
  const outcomes = new Set([...survey.outcomeIds].map((id) => id.toLowerCase()));
  const problem = (file: string, line: number, what: string): Problem => ({
    file,
    line,
    column: 1,
    what,
    todo: "Kies een ander kenmerk.",
    rule: "gegevens",
  });
  return [
    ...[...questions]
      .filter((id) => TAKEN.has(id))
      .map((id) => problem(surveyFile("peiling", "questions"), 1, `Het kenmerk "${id}" is gereserveerd.`)),
    ...figures.questions
      .filter(({ id }) => questions.has(id) || TAKEN.has(id))
      .map(({ id }) => problem(surveyFile("cijfers", "questions"), 1, `Het kenmerk "${id}" is al een tabel of gereserveerd.`)),
    ...figures.outcomes
      .filter(({ id }) => outcomes.has(id.toLowerCase()))
      .map(({ id, row }) => problem(surveyFile("cijfers", "outcomes"), row, `Kenmerk "${id}" is al een uitkomst van de peiling.`)),
  ];
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
  for (const path of entries.keys())
    if (path.startsWith("peiling/import/") && path.endsWith(".yaml")) read(path, importMappingSchema);
  const load = (kind: SurveyKind): Survey => {
    const sourceIds = new Set(sources.keys());
    const loaded = loadSurvey(kind, { folder: FOLDER, read, entries, sourceIds, doubleIds });
    problems.push(...loaded.problems);
    return loaded.survey;
  };
  const [survey, figures] = [load("peiling"), load("cijfers")];
  problems.push(...sharedIds(survey, figures));
  const rules = entries.has("vergelijk.yaml") ? read("vergelijk.yaml", compareSchema) : { value: null, yaml: null };
  const compare = rules.value === null || rules.yaml === null ? null : { ...rules.value, yaml: rules.yaml };
  const tools = loadTools(read, (path) => entries.has(path));
  const list = entries.has(COMPOUNDS_FILE) ? read(COMPOUNDS_FILE, compoundsSchema).value : null;
  const compounds = compoundsOf(list ?? { splitsen: [], heel: [] });
  const synonyms = (entries.has(SYNONYMS_FILE) ? read(SYNONYMS_FILE, synonymsSchema).value?.groepen : null) ?? [];
  return {
    data: { settings, themes, audiences, sources, survey, figures, compare, tools, compounds, synonyms },
    problems,
  };
}

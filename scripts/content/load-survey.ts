import { check as checkSums } from "../checks/survey-sums.ts";
import { check as checkTexts } from "../checks/survey-texts.ts";
import type { Place } from "../lib/place.ts";
import type { Problem } from "../lib/problem.ts";
import {
  indicatorsSchema,
  questionsSchema,
  seriesSchema,
  wavesSchema,
  type Outcome,
  type Question,
  type Wave,
} from "../schemas/survey.ts";
import type { z } from "../schemas/zod-nl.ts";
import { readText } from "./read-text.ts";
import { parseOutcomes } from "./survey-csv.ts";
import type { Entry } from "./walk.ts";
import type { YamlResult } from "./yaml.ts";

/** Questions, waves and outcomes, each checked against the others: the survey, or other published statistics. */
export interface Survey {
  readonly questions: readonly Question[];
  readonly waves: readonly Wave[];
  readonly outcomes: readonly Outcome[];
  /** Ids of all rows, also of those with a mistake of their own. */
  readonly outcomeIds: ReadonlySet<string>;
}

/** Reads a YAML file of `_data/bron` against a schema; its problems are the caller's to keep. */
export type ReadYaml = <S extends z.ZodType>(
  path: string,
  schema: S,
) => { value: z.infer<S> | null; yaml: YamlResult | null };

/** What loading a survey needs of the folder that it is in. */
export interface SurveySource {
  /** `_data/bron`. */
  readonly folder: string;
  readonly read: ReadYaml;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly sourceIds: ReadonlySet<string>;
  /** Finds ids that stand twice in the list at `path`. */
  doubleIds(list: unknown, yaml: YamlResult, file: string, path: readonly PropertyKey[]): Problem[];
}

const EMPTY: Survey = { questions: [], waves: [], outcomes: [], outcomeIds: new Set() };
const START: Place = { line: 1, column: 1 };

/** Where the figures of a kind are: the survey, or other published statistics that say with which they compare. */
const KINDS = {
  peiling: { waves: "golven.yaml", questions: "vragen.yaml", wavesSchema, questionsSchema, hasAmounts: false },
  cijfers: {
    waves: "metingen.yaml",
    questions: "tabellen.yaml",
    wavesSchema: seriesSchema,
    questionsSchema: indicatorsSchema,
    hasAmounts: true,
  },
} as const;
export type SurveyKind = keyof typeof KINDS;

/** Path of a data file of a kind, from the project folder, for messages to editors. */
export function surveyFile(kind: SurveyKind, file: "waves" | "questions" | "outcomes"): string {
  return `_data/bron/${kind}/${file === "outcomes" ? "uitkomsten.csv" : KINDS[kind][file]}`;
}

/**
 * Loads and checks the figures of a kind. `cijfers` may be absent as a whole: a dossier need not hold other statistics.
 * Problems come back beside what could be read.
 */
export function loadSurvey(kind: SurveyKind, source: SurveySource): { survey: Survey; problems: Problem[] } {
  const { folder, read, entries, sourceIds } = source;
  if (kind === "cijfers" && ![...entries.keys()].some((path) => path.startsWith("cijfers/")))
    return { survey: EMPTY, problems: [] };
  const spec = KINDS[kind];
  const problems: Problem[] = [];
  const [wavesFile, questionsFile, csv] = [
    `${folder}/${kind}/${spec.waves}`,
    `${folder}/${kind}/${spec.questions}`,
    `${folder}/${kind}/uitkomsten.csv`,
  ];
  const { value: waves, yaml: wavesYaml } = read<z.ZodType<Wave[]>>(`${kind}/${spec.waves}`, spec.wavesSchema);
  const { value: questions, yaml } = read<z.ZodType<Question[]>>(`${kind}/${spec.questions}`, spec.questionsSchema);
  const report = (file: string, place: Place, rule: string, what: string, todo: string): void => {
    problems.push({ file, ...place, what, todo, rule });
  };
  const unknownSource = (file: string, id: string, place: Place): void => {
    if (!sourceIds.has(id))
      report(file, place, "bronnen", `Onbekende bron "${id}".`, "Voeg de bron toe in _data/bron/bronnen/.");
  };
  for (const [index, wave] of (waves ?? []).entries())
    unknownSource(wavesFile, wave.bron, wavesYaml?.locate([index, "bron"]) ?? START);
  for (const [index, wave] of (waves ?? []).entries())
    for (const [field, value] of Object.entries(wave))
      if (typeof value === "string" && value.startsWith("VUL IN"))
        report(
          wavesFile,
          wavesYaml?.locate([index, field]) ?? START,
          "invullen",
          `Bij golf "${wave.id}" moet je het veld ${field} nog invullen.`,
          "Schrijf de tekst, of schrijf: niet gepubliceerd.",
        );
  const groups = new Set((waves ?? []).flatMap((wave) => wave.vergelijkgroep ?? []));
  for (const [index, question] of (questions ?? []).entries()) {
    if (yaml !== null) problems.push(...source.doubleIds(question.opties, yaml, questionsFile, [index, "opties"]));
    unknownSource(questionsFile, question.bron, yaml?.locate([index, "bron"]) ?? START);
    if (question.vergelijkgroep !== undefined && waves !== null && !groups.has(question.vergelijkgroep))
      report(
        questionsFile,
        yaml?.locate([index, "vergelijkgroep"]) ?? START,
        "vergelijkgroep",
        `Geen meting heeft de vergelijkgroep "${question.vergelijkgroep}".`,
        `Kies een groep uit ${wavesFile}: ${[...groups].join(", ")}.`,
      );
  }
  const entry = entries.get(`${kind}/uitkomsten.csv`);
  if (entry === undefined) report(csv, START, "gegevens", "Dit bestand ontbreekt.", "Zet het terug.");
  if (entry === undefined || waves === null || questions === null)
    return { survey: { ...EMPTY, questions: questions ?? [], waves: waves ?? [] }, problems };
  const { hasAmounts } = spec;
  const parsed = parseOutcomes(readText(entry), csv, { questions, waves, sourceIds, hasAmounts });
  problems.push(...parsed.problems);
  const survey = { questions, waves, outcomes: parsed.outcomes, outcomeIds: parsed.ids };
  if (parsed.problems.length === 0) {
    const at = (path: readonly PropertyKey[]): Place & { file: string } => ({
      file: questionsFile,
      ...(yaml?.locate(path) ?? START),
    });
    problems.push(...checkSums(survey, (index) => at([index, "id"])));
    problems.push(...checkTexts(survey, (index, path) => at([index, ...path])));
  }
  return { survey, problems };
}

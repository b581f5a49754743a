import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { check as checkComplete } from "../checks/survey-complete.ts";
import { check as checkSums } from "../checks/survey-sums.ts";
import { loadData, type DossierData } from "../content/load-data.ts";
import { surveyFile } from "../content/load-survey.ts";
import { parseOutcomes } from "../content/survey-csv.ts";
import { validate } from "../content/validate.ts";
import { parseYaml } from "../content/yaml.ts";
import { suggestion } from "../lib/did-you-mean.ts";
import type { Problem } from "../lib/problem.ts";
import { importMappingSchema } from "../schemas/survey-import.ts";
import { mapExport, mappingProblems } from "./mapped-rows.ts";
import { mergeOutcomes } from "./merge-outcomes.ts";
import { readExport } from "./read-export.ts";
import { writeTogether } from "./write-together.ts";

/** What an editor asks for: an export, its mapping, and how careful to be. */
export interface ImportRequest {
  /** Folder of the dossier. */
  readonly root: string;
  /** Paths of the export and its mapping, from the folder of the dossier or absolute. */
  readonly exportPath: string;
  readonly mappingPath: string;
  /** Only say what would happen. */
  readonly isTrial: boolean;
  /** May figures that are there be replaced? */
  readonly mayReplace: boolean;
}

/** What came of it. With problems nothing was written. */
export interface ImportResult {
  readonly problems: readonly Problem[];
  readonly filled: number;
  readonly added: number;
}

const refused = (problems: readonly Problem[]): ImportResult => ({ problems, filled: 0, added: 0 });

/** Sums and gaps of the survey as it would be, so that an import cannot leave a dossier that does not build. */
function checkedSurvey(data: DossierData, text: string): Problem[] {
  const { questions, waves } = data.survey;
  const file = surveyFile("peiling", "outcomes");
  const parsed = parseOutcomes(text, file, { questions, waves, sourceIds: new Set(data.sources.keys()) });
  if (parsed.problems.length > 0) return parsed.problems;
  const survey = { questions, waves, outcomes: parsed.outcomes, outcomeIds: parsed.ids };
  const place = { file: surveyFile("peiling", "questions"), line: 1, column: 1 };
  return [
    ...checkSums(survey, () => place),
    ...checkComplete({ data: { ...data, survey }, pages: [], hasUnreadableFiles: false }),
  ];
}

/** Imports an export into the survey: all of it, or nothing with every problem. */
export function importSurvey(request: ImportRequest): ImportResult {
  const { root } = request;
  const shown = (path: string): string =>
    relative(root, isAbsolute(path) ? path : join(root, path)).replaceAll("\\", "/");
  const full = (path: string): string => (isAbsolute(path) ? path : join(root, path));
  const loaded = loadData(root);
  // A wave that was just scaffolded still asks for its texts; figures may come first.
  const blocking = loaded.problems.filter((problem) => problem.rule !== "invullen");
  if (blocking.length > 0) return refused(blocking);
  const mappingFile = shown(request.mappingPath);
  const mappingText = readExport(full(request.mappingPath), mappingFile);
  if (mappingText.text === null) return refused(mappingText.problems);
  const yaml = parseYaml(mappingText.text, mappingFile);
  const { value: mapping, problems } = validate(importMappingSchema, yaml, mappingFile);
  if (mapping === null) return refused([...yaml.problems, ...problems]);
  const { questions, waves } = loaded.data.survey;
  const at = (field: string, what: string, todo: string): Problem => ({
    file: mappingFile,
    ...yaml.locate([field]),
    what,
    todo,
    rule: "import",
  });
  const waveIds = waves.map((wave) => wave.id);
  const sourceIds = [...loaded.data.sources.keys()];
  const unknown = [
    ...(waveIds.includes(mapping.golf)
      ? []
      : [
          at(
            "golf",
            `Onbekende golf "${mapping.golf}".`,
            suggestion(mapping.golf, waveIds, "Maak eerst een golf met npm run peiling:nieuw."),
          ),
        ]),
    ...(sourceIds.includes(mapping.bron)
      ? []
      : [
          at(
            "bron",
            `Onbekende bron "${mapping.bron}".`,
            suggestion(mapping.bron, sourceIds, "Voeg de bron toe in _data/bron/bronnen/."),
          ),
        ]),
    ...mappingProblems(mapping, questions, mappingFile),
  ];
  if (unknown.length > 0) return refused(unknown);
  const exportFile = shown(request.exportPath);
  const source = readExport(full(request.exportPath), exportFile);
  if (source.text === null) return refused(source.problems);
  const mapped = mapExport(source.text, exportFile, mapping, questions);
  if (mapped.problems.length > 0) return refused(mapped.problems);
  const csv = join(root, surveyFile("peiling", "outcomes"));
  const current = existsSync(csv) ? readFileSync(csv, "utf8") : "";
  const merged = mergeOutcomes(
    current,
    surveyFile("peiling", "outcomes"),
    { rows: mapped.rows, file: exportFile },
    mapping,
    request.mayReplace,
  );
  if (merged.problems.length > 0) return refused(merged.problems);
  const after = checkedSurvey(loaded.data, merged.text);
  if (after.length > 0) return refused(after);
  if (!request.isTrial) writeTogether([{ path: csv, text: merged.text }]);
  return { problems: [], filled: merged.filled, added: merged.added };
}

import { audiencesSchema } from "../schemas/audience.ts";
import { compareSchema } from "../schemas/compare.ts";
import { compoundsSchema, synonymsSchema } from "../schemas/compounds.ts";
import { contentTypes, type ContentType } from "../schemas/content-types.ts";
import { parts } from "../schemas/parts.ts";
import { questionMakerSchema } from "../schemas/question-maker.ts";
import { selfAssessmentSchema } from "../schemas/self-assessment.ts";
import { signalGuideSchema } from "../schemas/signal-guide.ts";
import { siteSettingsSchema } from "../schemas/site-settings.ts";
import { importMappingSchema } from "../schemas/survey-import.ts";
import { sourcesSchema } from "../schemas/source.ts";
import { indicatorsSchema, questionsSchema, seriesSchema, wavesSchema } from "../schemas/survey.ts";
import { themesSchema } from "../schemas/theme.ts";
import { worksheetSchema } from "../schemas/worksheet.ts";
import { z } from "../schemas/zod-nl.ts";
import { frontMatterSnippet } from "./snippet.ts";

/** A file for the editor: path below the project, and what it holds. */
export interface EditorFile {
  readonly path: string;
  readonly content: string;
}

const FOLDER = ".vscode/schemas";
const DATA = {
  bronnen: { schema: sourcesSchema, files: ["/_data/bron/bronnen/*.yaml"] },
  themas: { schema: themesSchema, files: ["/_data/bron/themas.yaml"] },
  doelgroepen: { schema: audiencesSchema, files: ["/_data/bron/doelgroepen.yaml"] },
  dossier: { schema: siteSettingsSchema, files: ["/_data/bron/dossier.yaml"] },
  vragen: { schema: questionsSchema, files: ["/_data/bron/peiling/vragen.yaml"] },
  vergelijk: { schema: compareSchema, files: ["/_data/bron/vergelijk.yaml"] },
  samenstellingen: { schema: compoundsSchema, files: ["/_data/bron/zoeken/samenstellingen.yaml"] },
  synoniemen: { schema: synonymsSchema, files: ["/_data/bron/zoeken/synoniemen.yaml"] },
  golven: { schema: wavesSchema, files: ["/_data/bron/peiling/golven.yaml"] },
  koppeling: { schema: importMappingSchema, files: ["/_data/bron/peiling/import/*.yaml"] },
  tabellen: { schema: indicatorsSchema, files: ["/_data/bron/cijfers/tabellen.yaml"] },
  metingen: { schema: seriesSchema, files: ["/_data/bron/cijfers/metingen.yaml"] },
  zelfscan: { schema: selfAssessmentSchema, files: ["/_data/bron/hulpmiddelen/zelfscan.yaml"] },
  signaalwijzer: { schema: signalGuideSchema, files: ["/_data/bron/hulpmiddelen/signaalwijzer.yaml"] },
  vragenmaker: { schema: questionMakerSchema, files: ["/_data/bron/hulpmiddelen/vragenmaker.yaml"] },
  werkblad: { schema: worksheetSchema, files: ["/_data/bron/hulpmiddelen/werkblad.yaml"] },
} as const;

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** JSON Schema of a zod schema, as an editor fills it in: defaults are optional. */
export function jsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { target: "draft-07", io: "input" });
}

/** Content files that are of a kind, as globs from the project folder. */
export function globsOf(type: ContentType): string[] {
  if (type === "home") return ["./content/index.md"];
  if (type === "landing") return ["./content/*/index.md"];
  const named = parts.flatMap((part) =>
    (part.others ?? []).filter(([, kind]) => kind === type).map(([name]) => `./content/${part.folder}/${name}.md`),
  );
  const folders = parts
    .filter((part) => part.type === type)
    .map(
      (part) => `./content/${part.folder}/!(${["index", ...(part.others ?? []).map(([name]) => name)].join("|")}).md`,
    );
  return [...folders, ...named];
}

/**
 * Files for Visual Studio Code, made from the schemas. YAML files complete and complain while typing; front matter
 * complains through the remark extension (.remarkrc.mjs) and completes through a snippet per kind of page.
 */
export function editorFiles(): EditorFile[] {
  const types = Object.entries(contentTypes) as Array<[ContentType, (typeof contentTypes)[ContentType]]>;
  const settings = {
    "yaml.schemas": Object.fromEntries(
      Object.entries(DATA).map(([name, { files }]) => [`./${FOLDER}/${name}.json`, files]),
    ),
    "[markdown]": {
      "editor.wordWrap": "on",
      "editor.quickSuggestions": { other: true, comments: false, strings: true },
    },
    "remark.requireConfig": true,
  };
  const snippets = types.map(([, { label, schema }]) => [
    `Gegevens voor een pagina van de soort ${label}`,
    { scope: "markdown", prefix: label, body: frontMatterSnippet(jsonSchema(schema)) },
  ]);
  return [
    ...types.map(([, { label, schema }]) => ({ path: `${FOLDER}/${label}.json`, content: json(jsonSchema(schema)) })),
    ...Object.entries(DATA).map(([name, { schema }]) => ({
      path: `${FOLDER}/${name}.json`,
      content: json(jsonSchema(schema)),
    })),
    {
      path: `${FOLDER}/globs.json`,
      content: json(Object.fromEntries(types.map(([type, { label }]) => [`./${FOLDER}/${label}.json`, globsOf(type)]))),
    },
    { path: ".vscode/dossier.code-snippets", content: json(Object.fromEntries(snippets)) },
    { path: ".vscode/settings.json", content: json(settings) },
    {
      path: ".vscode/extensions.json",
      content: json({
        recommendations: [
          "redhat.vscode-yaml",
          "unifiedjs.vscode-remark",
          "streetsidesoftware.code-spell-checker-dutch",
        ],
      }),
    },
  ];
}

import { matchesGlob } from "node:path";
import { expect, test } from "vitest";
import { parseYaml } from "../../../scripts/content/yaml.ts";
import { editorFiles, globsOf, jsonSchema } from "../../../scripts/editor/editor-files.ts";
import { contentTypes, type ContentType } from "#schemas/content-types.ts";
import { contentTypeOf } from "#schemas/parts.ts";
import { everyKind } from "../../fixtures/every-kind.ts";
import { smallDossier } from "../../fixtures/small-dossier.ts";

interface ObjectSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, ObjectSchema>>;
  readonly items?: ObjectSchema;
  readonly anyOf?: readonly ObjectSchema[];
  readonly additionalProperties?: boolean;
  readonly description?: string;
}

const kinds = Object.keys(contentTypes) as ContentType[];
const pages = Object.entries({ ...smallDossier, ...everyKind })
  .filter(([path]) => path.startsWith("content/") && path.endsWith(".md"))
  .map(([path, text]) => ({ path: path.replace("content/", ""), text: String(text) }));

function frontMatterOf(text: string): Record<string, unknown> {
  const { value, problems } = parseYaml(/^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? "", "pagina.md");
  expect(problems).toEqual([]);
  return value as Record<string, unknown>;
}

/** Every object that a schema describes, however deep. */
function objectsIn(schema: ObjectSchema): ObjectSchema[] {
  const inside = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.items === undefined ? [] : [schema.items]),
  ];
  return [...(schema.properties === undefined ? [] : [schema]), ...inside.flatMap(objectsIn)];
}

function schemaOf(kind: ContentType): ObjectSchema {
  return jsonSchema(contentTypes[kind].schema);
}

test("the fixtures hold a page of every kind", () => {
  const present = new Set(pages.map(({ path }) => contentTypeOf(path)));
  expect(kinds.filter((kind) => !present.has(kind))).toEqual([]);
});

test.each(pages)("the schema of its kind accepts $path and refuses an unknown field in it", ({ path, text }) => {
  const kind = contentTypeOf(path);
  expect(kind).not.toBeNull();
  if (kind === null) return;
  const { schema } = contentTypes[kind];
  const data = frontMatterOf(text);
  expect(schema.safeParse(data).error?.issues ?? []).toEqual([]);
  const issues = schema.safeParse({ ...data, descripton: "x" }).error?.issues ?? [];
  expect(issues).toMatchObject([{ code: "unrecognized_keys", keys: ["descripton"] }]);
});

test.each(kinds)("the schema for editors of the kind %s is closed at every depth", (kind) => {
  const objects = objectsIn(schemaOf(kind));
  expect(objects.length).toBeGreaterThan(0);
  expect(objects.filter((schema) => schema.additionalProperties !== false)).toEqual([]);
});

test.each(kinds)("every field of the kind %s says what belongs in it", (kind) => {
  const fields = Object.entries(schemaOf(kind).properties ?? {});
  expect(fields.length).toBeGreaterThan(5);
  expect(fields.filter(([, field]) => (field.description ?? "") === "").map(([name]) => name)).toEqual([]);
});

test("every content file belongs to the schema of its kind, and to no other", () => {
  const more = ["privacy/zes-vragen.md", "peiling-2020/methode.md", "peiling-2020/vragenlijst.md", "over/contact.md"];
  const paths = [...pages.map(({ path }) => path), ...more];
  const matches = (path: string): ContentType[] =>
    kinds.filter((kind) => globsOf(kind).some((glob) => matchesGlob(`content/${path}`, glob.replace("./", ""))));
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) expect([path, matches(path)]).toEqual([path, [contentTypeOf(path)]]);
});

test("every schema that the settings and the globs name is among the files", () => {
  const files = editorFiles();
  const named = [".vscode/settings.json", ".vscode/schemas/globs.json"].flatMap(
    (path) => files.find((file) => file.path === path)?.content.match(/\.vscode\/schemas\/[a-z]+\.json/g) ?? [],
  );
  expect(named.length).toBeGreaterThan(kinds.length);
  expect(named.filter((path) => !files.some((file) => file.path === path))).toEqual([]);
});

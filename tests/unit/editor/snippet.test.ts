import { expect, test } from "vitest";
import { splitFrontMatter } from "../../../scripts/content/front-matter.ts";
import { jsonSchema } from "../../../scripts/editor/editor-files.ts";
import { frontMatterSnippet, type SnippetSchema } from "../../../scripts/editor/snippet.ts";
import { contentTypes, type ContentType } from "#schemas/content-types.ts";

test("required fields are placeholders in order; optional fields are left out", () => {
  const schema: SnippetSchema = {
    properties: {
      titel: { type: "string", description: "Titel." },
      extra: { type: "string" },
      soort: { enum: ["a", "b,c"] },
      nummer: { type: "integer" },
      datum: { type: "string", format: "date" },
      herzien: { type: "string", format: "date" },
    },
    required: ["titel", "soort", "nummer", "datum", "herzien"],
  };
  expect(frontMatterSnippet(schema)).toEqual([
    "---",
    "titel: ${1:Titel.}",
    "soort: ${2|a,b\\,c|}",
    "nummer: ${3:1}",
    "datum: ${4:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}",
    "herzien: ${5:jaar-maand-dag}",
    "---",
    "",
    "$0",
  ]);
});

test("lists and lists of objects are indented as YAML wants them", () => {
  const schema: SnippetSchema = {
    properties: {
      thema: { type: "array", items: { type: "string" }, description: "Thema's." },
      instrumenten: {
        type: "array",
        items: {
          properties: { naam: { description: "Naam." }, wanneer: { description: "Moment." } },
          required: ["naam", "wanneer"],
        },
      },
    },
    required: ["thema", "instrumenten"],
  };
  expect(frontMatterSnippet(schema).slice(1, -3)).toEqual([
    "thema:",
    "  - ${1:Thema's.}",
    "instrumenten:",
    "  - naam: ${2:Naam.}",
    "    wanneer: ${3:Moment.}",
  ]);
});

test("a sign that means something in a snippet is escaped", () => {
  const schema: SnippetSchema = { properties: { a: { description: "Kost $5 {of} \\" } }, required: ["a"] };
  expect(frontMatterSnippet(schema)[1]).toBe("a: ${1:Kost \\$5 {of\\} \\\\}");
});

test.each(Object.keys(contentTypes) as ContentType[])(
  "the snippet for the kind %s has every required field, each once",
  (kind) => {
    const schema = jsonSchema(contentTypes[kind].schema) as SnippetSchema;
    const filled = frontMatterSnippet(schema)
      .join("\n")
      .replace(/\$\{\d+[:|][^}]*\}/g, "x")
      .replace("$0", "Tekst.");
    const { yaml, problems } = splitFrontMatter(filled, "pagina.md");
    expect(problems).toEqual([]);
    expect(schema.required?.length).toBeGreaterThan(5);
    expect(Object.keys(yaml?.value as object).sort()).toEqual(schema.required?.toSorted());
  },
);

import type { Problem } from "../lib/problem.ts";
import { suggestion } from "../lib/did-you-mean.ts";
import type { z } from "../schemas/zod-nl.ts";
import type { YamlResult } from "./yaml.ts";

const RESERVED = /^(permalink|layout|tags|eleventy.*|pagination|templateEngineOverride|date|override:.*)$/;

type Issue = z.core.$ZodIssue;

/** Names that an object schema knows at a path; empty when the path is no object. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let node: unknown = schema;
  for (const step of path) {
    const def = definition(node);
    if (def?.type === "array") node = def.element;
    else node = (def?.shape as Record<PropertyKey, unknown> | undefined)?.[step];
  }
  return Object.keys(definition(node)?.shape ?? {});
}

function definition(node: unknown): { type?: string; element?: unknown; shape?: object } | null {
  let def = (node as { def?: Record<string, unknown> } | undefined)?.def;
  while (def !== undefined && (def.type === "optional" || def.type === "default" || def.type === "nullable")) {
    def = (def.innerType as { def?: Record<string, unknown> }).def;
  }
  return def ?? null;
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === "number" ? `[${step + 1}]` : String(step))).join(".").replaceAll(".[", "[");
}

function describe(issue: Issue, input: unknown): { what: string; todo: string } {
  const field = fieldName(issue.path);
  if (issue.path.length === 0 && issue.code === "invalid_type") {
    const kind = issue.expected === "array" ? "een lijst waarvan elke regel met een streepje begint" : "regels met een veldnaam, een dubbele punt en een waarde";
    return { what: input === null ? "Er staan geen gegevens." : "De gegevens hebben niet de goede vorm.", todo: `Schrijf ${kind}.` };
  }
  if (valueAt(input, issue.path) === undefined) {
    return { what: `Het veld "${field}" ontbreekt.`, todo: "Vul het aan; CONTRIBUTING.md zegt wat erin hoort." };
  }
  if (valueAt(input, issue.path) === null) {
    return { what: `Het veld "${field}" is leeg.`, todo: "Vul het in, of haal de regel weg als het veld niet verplicht is." };
  }
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    const given = valueAt(input, issue.path);
    return { what: `"${String(given).slice(0, 60)}" is geen geldige waarde voor "${field}".`, todo: suggestion(String(given), values) };
  }
  if (issue.code === "custom" || issue.code === "invalid_format" || issue.code === "invalid_union") {
    return { what: `Het veld "${field}" klopt niet.`, todo: issue.message };
  }
  return { what: `Het veld "${field}" klopt niet: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}.`, todo: "Pas de waarde aan." };
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return value;
}

/**
 * Validates a parsed YAML value against a closed schema. Returns the typed value (null when it is not valid) and every
 * problem with its line: unknown fields with a suggestion, missing fields, wrong values.
 */
export function validate<S extends z.ZodType>(schema: S, yaml: YamlResult, file: string): { value: z.infer<S> | null; problems: Problem[] } {
  if (yaml.problems.length > 0) return { value: null, problems: [] };
  const result = schema.safeParse(yaml.value);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    if (issue.code === "unrecognized_keys") {
      const known = knownKeys(schema, issue.path);
      return issue.keys.map((key) => ({
        file,
        ...yaml.locate([...issue.path, key], "key"),
        what: RESERVED.test(key) ? `Het veld "${key}" is niet toegestaan: adres en opmaak volgen uit de map.` : `Onbekend veld "${key}".`,
        todo: RESERVED.test(key) ? "Verwijder deze regel." : suggestion(key, known),
        rule: "schema",
      }));
    }
    return [{ file, ...yaml.locate(issue.path), ...describe(issue, yaml.value), rule: "schema" }];
  });
  return { value: null, problems };
}

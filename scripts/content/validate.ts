import { suggestion } from "../lib/did-you-mean.ts";
import { formatProblem, type Problem } from "../lib/problem.ts";
import type { z } from "../schemas/zod-nl.ts";
import { describeIssue } from "./describe-issue.ts";
import type { YamlResult } from "./yaml.ts";

const RESERVED = /^(permalink|layout|tags|eleventy.*|pagination|templateEngineOverride|date|override:.*)$/;

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

/**
 * Validates a parsed YAML value against a closed schema. Returns the typed value (null when it is not valid) and every
 * problem with its line: unknown fields with a suggestion, missing fields, wrong values.
 */
export function validate<S extends z.ZodType>(
  schema: S,
  yaml: YamlResult,
  file: string,
): { value: z.infer<S> | null; problems: Problem[] } {
  if (yaml.problems.length > 0) return { value: null, problems: [] };
  const result = schema.safeParse(yaml.value);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    if (issue.code === "unrecognized_keys") {
      const known = knownKeys(schema, issue.path);
      return issue.keys.map((key) => ({
        file,
        ...yaml.locate([...issue.path, key], "key"),
        what: RESERVED.test(key)
          ? `Het veld "${key}" is niet toegestaan: adres en opmaak volgen uit de map.`
          : `Onbekend veld "${key}".`,
        todo: RESERVED.test(key) ? "Verwijder deze regel." : suggestion(key, known),
        rule: "schema",
      }));
    }
    return [{ file, ...yaml.locate(issue.path), ...describeIssue(issue, yaml.value), rule: "schema" }];
  });
  // A blank text is both empty and too short; once is enough.
  return { value: null, problems: [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()] };
}

import { readFileSync } from "node:fs";
import { parseYaml } from "../content/yaml.ts";
import { validate } from "../content/validate.ts";
import { formatProblem } from "../lib/problem.ts";
import { judgedQueriesSchema, type JudgedQuery } from "../schemas/judged-queries.ts";

/** Reads a file of judged queries. Throws with every problem in it, file and line first. */
export function readQueries(path: string, name: string): readonly JudgedQuery[] {
  const yaml = parseYaml(readFileSync(path, "utf8"), name);
  const { value, problems } = validate(judgedQueriesSchema, yaml, name);
  const all = [...yaml.problems, ...problems];
  if (value === null || all.length > 0) throw new Error(all.map(formatProblem).join("\n"));
  return value;
}

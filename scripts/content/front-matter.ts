import type { Problem } from "../lib/problem.ts";
import { textProblems } from "./text-problems.ts";
import { parseYaml, type YamlResult } from "./yaml.ts";

/** Largest front matter, in bytes. */
export const MAX_FRONT_MATTER_BYTES = 64 * 1024;

/** A content file cut in two. `bodyLine` is the line (from 1) on which the body starts. */
export interface SplitFile {
  readonly yaml: YamlResult | null;
  readonly body: string;
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
}

/** Splits a content file into YAML front matter and Markdown body, and refuses every other kind of front matter. */
export function splitFrontMatter(source: string, file: string): SplitFile {
  const fail = (line: number, what: string, todo: string): SplitFile => ({
    yaml: null,
    body: "",
    bodyLine: 1,
    problems: [{ file, line, column: 1, what, todo, rule: "voorblad" }],
  });
  const unreadable = textProblems(source, file);
  if (unreadable.length > 0) return { yaml: null, body: "", bodyLine: 1, problems: unreadable };
  const unmarked = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const text = unmarked.includes("\r") ? unmarked.replace(/\r\n?/g, "\n") : unmarked;
  const opening = /^---([^\n]*)\n/.exec(text);
  if (opening === null)
    return fail(
      1,
      "De gegevens bovenaan ontbreken.",
      'Begin het bestand met een regel "---", de velden, en weer een regel "---".',
    );
  if ((opening[1] ?? "").trim() !== "") {
    return fail(
      1,
      `Alleen YAML mag bovenaan staan, niet "---${(opening[1] ?? "").trim()}".`,
      'Maak van de eerste regel precies "---".',
    );
  }
  const start = opening[0].length;
  const end = text.startsWith("---\n", start) ? start : text.indexOf("\n---\n", start - 1) + 1;
  const closesAtEnd = end === 0 && text.endsWith("\n---") ? text.length - 3 : end;
  if (closesAtEnd === 0)
    return fail(1, 'De afsluitende regel "---" ontbreekt.', 'Zet na de velden een regel met alleen "---".');
  const yamlText = text.slice(start, closesAtEnd);
  if (Buffer.byteLength(yamlText) > MAX_FRONT_MATTER_BYTES) {
    return fail(1, "De gegevens bovenaan zijn groter dan 64 kB.", "Zet lange tekst onder de gegevens.");
  }
  const yaml = parseYaml(yamlText, file, 1);
  const bodyLine = yamlText.split("\n").length + 2;
  return { yaml, body: text.slice(closesAtEnd + 4), bodyLine, problems: yaml.problems };
}

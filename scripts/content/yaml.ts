import { LineCounter, isAlias, isMap, isNode, isPair, isScalar, parseDocument, visit, type Document } from "yaml";
import type { Problem } from "../lib/problem.ts";

/** Deepest nesting that front matter or a data file may have. */
export const MAX_YAML_DEPTH = 10;
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/** A parsed YAML text with a way to find the place of a value. */
export interface YamlResult {
  readonly value: unknown;
  readonly problems: Problem[];
  /** Line and column (from 1) of the value at a path, or of its key; the start when the path does not exist. */
  locate(path: readonly PropertyKey[], at?: "key" | "value"): { line: number; column: number };
}

const MESSAGES: ReadonlyArray<readonly [RegExp, string]> = [
  [/Map keys must be unique/, "Hetzelfde veld staat er twee keer."],
  [/All mapping items must start at the same column|bad indentation|Nested mappings are not allowed/i, "De inspringing klopt niet, of er staat een dubbele punt in een tekst zonder aanhalingstekens."],
  [/Missing closing/, "Er ontbreekt een afsluitend aanhalingsteken of haakje."],
  [/tab/i, "Er staat een tab in. Gebruik spaties."],
];

function describeYamlError(message: string): string {
  const known = MESSAGES.find(([pattern]) => pattern.test(message));
  return known?.[1] ?? `Dit is geen geldige YAML (${message.split("\n")[0] ?? ""}).`;
}

function nodeAt(document: Document, path: readonly PropertyKey[], at: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (pair === undefined) return offset;
      const key = pair.key;
      node = isLast && at === "key" ? key : (pair.value ?? key);
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else if (isNode(node) && "items" in node) {
      node = (node as { items: unknown[] }).items[Number(step)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

/**
 * Parses YAML 1.2 (core) without anchors, aliases, tags, merge keys or duplicate keys. `lineOffset` is the number of
 * lines before the YAML in its file. Never throws on bad input: what is wrong comes back as problems.
 */
export function parseYaml(source: string, file: string, lineOffset = 0): YamlResult {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, version: "1.2", schema: "core", merge: false, uniqueKeys: true, prettyErrors: false, stringKeys: true, logLevel: "silent" });
  const problems: Problem[] = [];
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const report = (offset: number, what: string, todo: string): void => {
    problems.push({ file, ...place(offset), what, todo, rule: "yaml" });
  };
  for (const error of document.errors) {
    report(error.pos[0], describeYamlError(error.message), "Verbeter deze regel; vergelijk met een pagina die goed is.");
  }
  visit(document, (_key, node, path) => {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    if (isAlias(node)) {
      report(offset, "Verwijzingen met * zijn niet toegestaan.", "Schrijf de waarde hier voluit.");
    } else if (isNode(node)) {
      if (node.anchor !== undefined) report(offset, "Ankers met & zijn niet toegestaan.", "Verwijder het anker, of zet de tekst tussen aanhalingstekens.");
      if (node.tag !== undefined) report(offset, `Tag ${node.tag} is niet toegestaan.`, "Verwijder het deel dat met ! begint.");
    }
    if (isPair(node) && isScalar(node.key) && FORBIDDEN_KEYS.has(String(node.key.value))) {
      report(node.key.range?.[0] ?? 0, `De veldnaam ${String(node.key.value)} is niet toegestaan.`, "Verwijder dit veld.");
    }
    if (path.filter((parent) => isNode(parent)).length > MAX_YAML_DEPTH) {
      report(offset, `De gegevens zijn meer dan ${MAX_YAML_DEPTH} niveaus diep.`, "Maak de opbouw platter.");
      return visit.BREAK;
    }
    return undefined;
  });
  const value: unknown = problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
  return { value, problems, locate: (path, at = "value") => place(nodeAt(document, path, at)) };
}

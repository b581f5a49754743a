import {
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type Node,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import type { Place } from "../lib/place.ts";
import type { Problem } from "../lib/problem.ts";
import { parsePlainYaml, placeOfItem } from "./plain-yaml.ts";
import { CONTROL_CHARACTER } from "./text-problems.ts";

/** Deepest nesting that front matter or a data file may have. */
export const MAX_YAML_DEPTH = 10;
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype", "<<"]);

/** A parsed YAML text with a way to find the place of a value. */
export interface YamlResult {
  readonly value: unknown;
  readonly problems: Problem[];
  /** Line and column (from 1) of the value at a path, or of its key; the start when the path does not exist. */
  locate(path: readonly PropertyKey[], at?: "key" | "value"): Place;
}

const INDENT = "De inspringing klopt niet, of er staat een dubbele punt in een tekst zonder aanhalingstekens.";
const TOO_DEEP = `De gegevens zijn meer dan ${MAX_YAML_DEPTH} niveaus diep.`;

const MESSAGES: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_DQ_ESCAPE: 'Na een \\ tussen dubbele aanhalingstekens staat iets onbekends. Schrijf \\\\ voor een gewone "\\".',
  BAD_INDENT: INDENT,
  BAD_SCALAR_START: "Een tekst begint met een leesteken. Zet de tekst tussen aanhalingstekens.",
  BLOCK_AS_IMPLICIT_KEY: INDENT,
  BLOCK_IN_FLOW: "Binnen [ ] of { } staat een lijst of tekstblok over meer regels.",
  KEY_OVER_1024_CHARS: "Een veldnaam is langer dan 1024 tekens.",
  MISSING_CHAR: "Er ontbreekt een afsluitend aanhalingsteken, een haakje of een dubbele punt.",
  MULTILINE_IMPLICIT_KEY: "Deze regel heeft geen veldnaam met een dubbele punt, of springt niet goed in.",
  MULTIPLE_DOCS: 'Na een regel "---" of "..." staan nog meer gegevens, en die worden niet gelezen.',
  NON_STRING_KEY: "Een veldnaam moet een gewoon woord zijn.",
  RESOURCE_EXHAUSTION: TOO_DEEP,
  TAB_AS_INDENT: "Er staat een tab in. Gebruik spaties.",
};

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

/** Where the last quoted text before an offset opens: the parser only says where a text without closing quote ends. */
function openingQuote(document: Document, offset: number): number {
  let opening = offset;
  visit(document, {
    Scalar(_key, node) {
      const start = startOf(node);
      if (start !== null && start <= offset && node.type?.startsWith("QUOTE") === true) opening = start;
    },
  });
  return opening;
}

function describeError(document: Document, { code, message, pos }: YAMLError): readonly [offset: number, what: string] {
  if (/closing ["']quote/.test(message)) {
    return [openingQuote(document, pos[0]), "Het aanhalingsteken waarmee deze tekst begint, wordt niet gesloten."];
  }
  if (/Flow (?:sequence|map) in block collection/.test(message)) {
    return [pos[0], "Boven deze regel begint een lijst met [ of { die niet gesloten wordt."];
  }
  return [pos[0], MESSAGES[code] ?? "Dit is geen geldige YAML."];
}

/** What the parser found wrong, in Dutch. Text that is nested too deep makes it stumble further on; that is not repeated. */
function syntaxErrors(document: Document.Parsed): ReadonlyArray<readonly [offset: number, what: string]> {
  const tooDeep = document.errors.find((error) => error.code === "RESOURCE_EXHAUSTION");
  const errors = tooDeep === undefined ? document.errors : [tooDeep];
  return errors.map((error) => describeError(document, error));
}

function offsetAt(document: Document, path: readonly PropertyKey[], at: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (pair === undefined) return offset;
      const isKeyWanted = at === "key" && index === path.length - 1;
      node = isKeyWanted ? pair.key : (pair.value ?? pair.key);
    } else if (isNode(node) && "items" in node) {
      node = (node as { items: unknown[] }).items[Number(step)];
    } else return offset;
    offset = startOf(node) ?? offset;
  }
  return offset;
}

type Report = (offset: number, what: string, todo: string) => void;

/** Names that stand twice in one map. (The parser can look for these too, but takes minutes over a large map.) */
function reportDoubleKeys(map: YAMLMap, report: Report): void {
  const seen = new Set<unknown>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    if (seen.has(key.value)) {
      report(startOf(key) ?? 0, "Hetzelfde veld staat er twee keer.", "Verwijder een van de twee.");
    }
    seen.add(key.value);
  }
}

/** Anchors and tags stand before their value, often a line higher: looks back for where they are written. */
function reportProperties(node: Node, source: string, report: Report): void {
  const start = startOf(node) ?? 0;
  const writtenAt = (mark: string): number => Math.max(0, source.lastIndexOf(mark, start));
  if ("anchor" in node && node.anchor !== undefined) {
    const todo = "Verwijder het anker, of zet de tekst tussen aanhalingstekens.";
    report(writtenAt(`&${node.anchor}`), "Ankers met & zijn niet toegestaan.", todo);
  }
  if (node.tag !== undefined) {
    report(writtenAt("!"), `Tag ${node.tag} is niet toegestaan.`, "Verwijder het deel dat met ! begint.");
  }
}

/** Reports everything that this dossier does not allow in YAML, though YAML does. */
function reportRefused(document: Document, source: string, report: Report): void {
  visit(document, (_key, node, path) => {
    const offset = startOf(isPair(node) ? node.key : node) ?? 0;
    if (isAlias(node)) report(offset, "Verwijzingen met * zijn niet toegestaan.", "Schrijf de waarde hier voluit.");
    else if (isNode(node)) reportProperties(node, source, report);
    if (isMap(node)) reportDoubleKeys(node, report);
    if (isScalar(node) && typeof node.value === "string" && CONTROL_CHARACTER.test(node.value)) {
      report(offset, "Deze tekst bevat een onzichtbaar stuurteken.", "Verwijder het teken of de code met \\.");
    }
    if (isPair(node) && isScalar(node.key) && FORBIDDEN_KEYS.has(String(node.key.value))) {
      report(offset, `De veldnaam ${String(node.key.value)} is niet toegestaan.`, "Verwijder dit veld.");
    }
    if (path.filter((parent) => isNode(parent)).length <= MAX_YAML_DEPTH) return undefined;
    report(offset, TOO_DEEP, "Maak de opbouw platter.");
    return visit.BREAK;
  });
}

interface Parsed {
  readonly document: Document.Parsed;
  readonly lineCounter: LineCounter;
}
let latest: { readonly source: string; readonly parsed: Parsed } | null = null;

/** Parses a text; asked again for the same text, gives the same answer. So a page keeps its text and not its many nodes. */
function parseNodes(source: string): Parsed {
  if (latest?.source === source) return latest.parsed;
  const lineCounter = new LineCounter();
  const document = parseDocument(source, {
    lineCounter,
    version: "1.2",
    schema: "core",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    stringKeys: true,
    logLevel: "error",
  });
  latest = { source, parsed: { document, lineCounter } };
  return latest.parsed;
}

/**
 * Parses YAML 1.2 (core) without anchors, aliases, tags, merge keys or duplicate keys. `lineOffset` is the number of
 * lines before the YAML in its file. Never throws on bad input: what is wrong comes back as problems.
 */
export function parseYaml(source: string, file: string, lineOffset = 0): YamlResult {
  const place = (offset: number): Place => {
    const { line, col } = parseNodes(source).lineCounter.linePos(offset);
    return { line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const plain = parsePlainYaml(source);
  const locate: YamlResult["locate"] = (path, at = "value") => {
    const known = plain === null || at === "key" ? null : placeOfItem(source, path);
    if (known !== null) return { line: known.line + lineOffset, column: known.column };
    return place(offsetAt(parseNodes(source).document, path, at));
  };
  if (plain !== null) return { value: plain, problems: [], locate };
  const { document } = parseNodes(source);
  const problems: Problem[] = [];
  const report: Report = (offset, what, todo) => {
    problems.push({ file, ...place(offset), what, todo, rule: "yaml" });
  };
  for (const [offset, what] of syntaxErrors(document)) {
    report(offset, what, "Verbeter deze regel; vergelijk met een pagina die goed is.");
  }
  if (problems.every((problem) => problem.what !== TOO_DEEP)) reportRefused(document, source, report);
  const value: unknown = problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
  return { value, problems, locate };
}

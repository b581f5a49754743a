import { suggestion } from "../lib/did-you-mean.ts";
import type { z } from "../schemas/zod-nl.ts";

/** What is wrong with a field and what an editor can do about it, in Dutch. */
export interface Description {
  readonly what: string;
  readonly todo: string;
}

type Issue = z.core.$ZodIssue;

const EXPECTED: Readonly<Record<string, string>> = {
  string: "een tekst zijn. Zet een getal of een woord als true tussen aanhalingstekens",
  number: "een getal zijn",
  int: "een heel getal zijn",
  boolean: "true of false zijn",
  array: "een lijst zijn, zoals [een, twee]",
  object: "een groep velden zijn, zoals { datum: 2026-11-24, tekst: Eerste versie }",
};

const UNITS: Readonly<Record<string, { readonly few: string; readonly many: string; readonly noun: string }>> = {
  string: { few: "te kort", many: "te lang", noun: " tekens" },
  array: { few: "te kort", many: "te lang", noun: " onderdelen" },
};
const SIZE = { few: "te klein", many: "te groot", noun: "" };

/** The value at a path of a parsed text; undefined when there is none. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return value;
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step + 1}]` : String(step)))
    .join(".")
    .replaceAll(".[", "[");
}

function isBlank(value: unknown): boolean {
  return (
    value === null || (typeof value === "string" && value.trim() === "") || (Array.isArray(value) && value.length === 0)
  );
}

function describeWhole(issue: Issue, input: unknown): Description {
  const isList = issue.code === "invalid_type" && issue.expected === "array";
  const kind = isList
    ? "een lijst waarvan elke regel met een streepje begint"
    : "regels met een veldnaam, een dubbele punt en een waarde";
  return {
    what: isBlank(input) ? "Er staan geen gegevens." : "De gegevens hebben niet de goede vorm.",
    todo: `Schrijf ${kind}.`,
  };
}

/** Says what is wrong with one field. Sentences that a schema wrote itself are kept. */
export function describeIssue(issue: Issue, input: unknown): Description {
  if (issue.path.length === 0) return describeWhole(issue, input);
  const field = fieldName(issue.path);
  const given = valueAt(input, issue.path);
  if (given === undefined) {
    return { what: `Het veld "${field}" ontbreekt.`, todo: "Vul het aan; CONTRIBUTING.md zegt wat erin hoort." };
  }
  if (isBlank(given)) {
    const todo = "Vul het in, of haal de regel weg als het veld niet verplicht is.";
    return { what: `Het veld "${field}" is leeg.`, todo };
  }
  if (issue.code === "invalid_value") {
    const text = (typeof given === "string" ? given : JSON.stringify(given)).slice(0, 60);
    return {
      what: `"${text}" is geen geldige waarde voor "${field}".`,
      todo: suggestion(text, issue.values.map(String)),
    };
  }
  if (issue.code === "invalid_type" && Object.hasOwn(EXPECTED, issue.expected)) {
    return { what: `Het veld "${field}" klopt niet.`, todo: `Het moet ${EXPECTED[issue.expected] ?? ""}.` };
  }
  if (issue.code === "too_big") {
    const { many, noun } = UNITS[issue.origin] ?? SIZE;
    return { what: `Het veld "${field}" is ${many}.`, todo: `Maak er hoogstens ${String(issue.maximum)}${noun} van.` };
  }
  if (issue.code === "too_small") {
    const { few, noun } = UNITS[issue.origin] ?? SIZE;
    return { what: `Het veld "${field}" is ${few}.`, todo: `Maak er minstens ${String(issue.minimum)}${noun} van.` };
  }
  return { what: `Het veld "${field}" klopt niet.`, todo: issue.message };
}

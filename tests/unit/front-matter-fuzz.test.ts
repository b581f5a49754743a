import * as fc from "fast-check";
import { expect, test } from "vitest";
import { splitFrontMatter } from "#content/front-matter.ts";
import { validate } from "#content/validate.ts";
import { contentTypes } from "#schemas/content-types.ts";
import { smallDossier } from "../fixtures/small-dossier.ts";

const RUNS = 10_000;
/** Slowest that one front matter of this size may be, on a machine that is busy with other things. */
const MAX_MILLISECONDS = 5000;

/** Written out by hand: were it taken from the schema, a field that slipped into the schema would go unnoticed. */
const ALLOWED = new Set(
  "titel menutitel kort doelgroep thema datum beoordeeld herzien bronnen vervolg volgorde verwant zoektermen wetGecontroleerd wijzigingen".split(
    " ",
  ),
);
const ALLOWED_IN_CHANGE = new Set(["datum", "tekst"]);
const DANGEROUS = ["__proto__", "constructor", "prototype", "<<"];

const validLines = smallDossier["content/privacy/index.md"].split("---\n")[1]?.trimEnd().split("\n") ?? [];
const withChanges = [
  ...validLines,
  "zoektermen: [delen, avg]",
  "wijzigingen:",
  "  - datum: 2026-02-01",
  "    tekst: Eerste versie",
];

const keys = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ALLOWED) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...DANGEROUS, '"__proto__"', "'constructor'", '"\\u005f_proto__"', "? __proto__\n"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "permalink",
      "layout",
      "tags",
      "date",
      "eleventyComputed",
      "templateEngineOverride",
      "override:tags",
      "toString",
      "hasOwnProperty",
      "",
      "1",
      "null",
      "~",
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

const values = fc.oneof(
  fc.constantFrom(
    "x",
    "2026-02-30",
    "2026-02-01",
    "[]",
    "{}",
    "null",
    "~",
    "true",
    "1e999",
    ".nan",
    "-0",
    "0x10",
    "&a x",
    "*a",
    "!!js/function 'x'",
    "!<!> x",
    "|",
    ">-",
    '"',
    "'",
    "[",
    "{",
    "]",
    "}",
    "---",
    "...",
    "# x",
    "@x",
    "`x`",
    "%x",
    "\t",
    "\u0000",
    "\uFFFD",
    '"\\x00"',
    '"\\ud800"',
  ),
  fc.constantFrom(
    ...DANGEROUS.map((key) => `{ ${key}: { besmet: true } }`),
    ...DANGEROUS.map((key) => `[{ a: [{ ${key}: 1 }] }]`),
  ),
  fc.integer({ min: 1, max: 60 }).map((depth) => "[".repeat(depth) + "]".repeat(depth)),
  fc.integer({ min: 1, max: 60 }).map((depth) => "{ a: ".repeat(depth) + "1" + " }".repeat(depth)),
  fc.string({ maxLength: 30 }),
  fc.json({ maxDepth: 4 }),
);

const indents = fc.constantFrom("", "", "", "  ", "    ", "\t", "- ", "  - ");
const line = fc.tuple(indents, keys, fc.constantFrom(": ", ":", " : ", " "), values).map((parts) => parts.join(""));

/** A change to the lines of a valid page. */
type Mutation = (lines: readonly string[]) => string[];
const place = fc.nat({ max: withChanges.length });
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, line).map(
    ([at, extra]): Mutation =>
      (lines) =>
        lines.toSpliced(at % (lines.length + 1), 0, extra),
  ),
  fc.tuple(place, line).map(
    ([at, other]): Mutation =>
      (lines) =>
        lines.toSpliced(at % Math.max(1, lines.length), 1, other),
  ),
  place.map(
    (at): Mutation =>
      (lines) =>
        lines.toSpliced(at % Math.max(1, lines.length), 1),
  ),
  fc.tuple(place, values).map(
    ([at, value]): Mutation =>
      (lines) =>
        lines.map((text, index) =>
          index === at % Math.max(1, lines.length) ? text.replace(/:.*/s, () => `: ${value}`) : text,
        ),
  ),
  fc.tuple(place, indents).map(
    ([at, indent]): Mutation =>
      (lines) =>
        lines.map((text, index) => (index === at % Math.max(1, lines.length) ? indent + text : text)),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Mutation =>
      (lines) =>
        lines.toSpliced(to % (lines.length + 1), 0, lines[from % Math.max(1, lines.length)] ?? ""),
  ),
  fc.tuple(place, fc.nat(), fc.string({ maxLength: 4 })).map(
    ([at, column, text]): Mutation =>
      (lines) =>
        lines.map((old, index) =>
          index === at % Math.max(1, lines.length)
            ? old.slice(0, column % (old.length + 1)) + text + old.slice(column % (old.length + 1))
            : old,
        ),
  ),
);

const mutated = fc
  .array(mutation, { maxLength: 4 })
  .map((mutations) => mutations.reduce<string[]>((lines, change) => change(lines), withChanges).join("\n"));
const madeUp = fc.array(fc.oneof(line, values, fc.constant("\n")), { maxLength: 12 }).map((lines) => lines.join("\n"));
const frontMatter = fc.oneof({ weight: 3, arbitrary: mutated }, { weight: 1, arbitrary: madeUp });

/** Every field name in a value, with the allowed names where it stands. */
function keysOutside(value: unknown, allowed: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysOutside(item, ALLOWED_IN_CHANGE));
  if (typeof value !== "object" || value === null) return [];
  const wrong = Reflect.ownKeys(value)
    .map(String)
    .filter((key) => !allowed.has(key));
  if (Object.getPrototypeOf(value) !== Object.prototype) wrong.push("(prototype)");
  return [...wrong, ...Object.values(value).flatMap((item) => keysOutside(item, ALLOWED_IN_CHANGE))];
}

/** The parsed and the checked front matter when a page is accepted, else null. What is refused comes with a reason. */
function accept(yaml: string): { parsed: unknown; checked: unknown } | null {
  const { yaml: parsed, problems } = splitFrontMatter(`---\n${yaml}\n---\n\nTekst.\n`, "content/privacy/index.md");
  if (problems.length > 0) return null;
  if (parsed === null) throw new Error("Refused without a reason.");
  const result = validate(contentTypes.landing.schema, parsed, "content/privacy/index.md");
  if ((result.value === null) !== result.problems.length > 0) throw new Error("Refused without a reason.");
  return result.value === null ? null : { parsed: parsed.value, checked: result.value };
}

test("the page that the fuzz starts from is accepted", () => {
  expect(withChanges.length).toBeGreaterThan(10);
  expect(accept(withChanges.join("\n"))).not.toBeNull();
});

test("the fuzz would notice a field outside the schema", () => {
  const foreign = JSON.parse(
    '{ "titel": "x", "permalink": 1, "wijzigingen": [{ "__proto__": 1, "datum": "x" }] }',
  ) as unknown;
  expect(keysOutside(foreign, ALLOWED)).toEqual(["permalink", "__proto__"]);
});

test(`none of ${RUNS} fuzzed front matters crashes, hangs, or is accepted with a field that no page may have`, () => {
  const count = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(frontMatter, (yaml) => {
      const started = performance.now();
      const page = accept(yaml);
      expect(performance.now() - started).toBeLessThan(MAX_MILLISECONDS);
      count[page === null ? "refused" : "accepted"] += 1;
      expect(keysOutside(page?.parsed, ALLOWED)).toEqual([]);
      expect(keysOutside(page?.checked, ALLOWED)).toEqual([]);
    }),
    { seed: 20261124, numRuns: RUNS },
  );
  expect(count.accepted + count.refused).toBe(RUNS);
  expect(count.accepted).toBeGreaterThan(RUNS / 100);
  expect(count.refused).toBeGreaterThan(RUNS / 2);
}, 300_000);

test("the objects that every program shares are as they were", () => {
  expect(
    Reflect.ownKeys(Object.prototype)
      .map(String)
      .filter((key) => /besmet|^a$|titel/.test(key)),
  ).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.get({}, "besmet")).toBeUndefined();
  expect(Reflect.get([], "besmet")).toBeUndefined();
});

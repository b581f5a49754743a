import { describe, expect, test } from "vitest";
import { validate } from "#content/validate.ts";
import { parseYaml } from "#content/yaml.ts";
import { contentTypes } from "#schemas/content-types.ts";
import { z } from "#schemas/zod-nl.ts";

const schema = z.strictObject({
  titel: z.string().trim().min(3).max(10),
  aantal: z.int().min(1).max(9).optional(),
  soort: z.enum(["dorp", "stad"]),
  open: z.boolean().optional(),
  stappen: z
    .array(z.strictObject({ tekst: z.string(), naar: z.string() }))
    .min(1)
    .max(2),
  datum: z.iso.date("Schrijf de datum als jaar-maand-dag.").optional(),
});
const valid = "titel: Wijk\nsoort: dorp\nstappen:\n  - { tekst: a, naar: b }\n";

/** Problems as `line:column what todo`. */
function problemsIn(yaml: string): string[] {
  return validate(schema, parseYaml(yaml, "x.yaml"), "x.yaml").problems.map(
    ({ line, column, what, todo }) => `${line}:${column} ${what} ${todo}`,
  );
}

const cases: ReadonlyArray<readonly [name: string, yaml: string, problem: string]> = [
  ["a misspelt field", `${valid}titl: x`, '5:1 Onbekend veld "titl". Bedoel je "titel"?'],
  [
    "a field that is like nothing",
    `${valid}kleurenschema: x`,
    '5:1 Onbekend veld "kleurenschema". Kies uit: titel, aantal, soort, open, stappen, datum.',
  ],
  [
    "a field that would change the site",
    `${valid}permalink: /`,
    '5:1 Het veld "permalink" is niet toegestaan: adres en opmaak volgen uit de map. Verwijder deze regel.',
  ],
  ["a misspelt field in a list", valid.replace(" }", ", nar: c }"), '4:26 Onbekend veld "nar". Bedoel je "naar"?'],
  [
    "a field that is missing in a list",
    valid.replace(", naar: b", ""),
    '4:5 Het veld "stappen[1].naar" ontbreekt. Vul het aan; CONTRIBUTING.md zegt wat erin hoort.',
  ],
  [
    "a text that is missing",
    valid.replace("titel: Wijk\n", ""),
    '1:1 Het veld "titel" ontbreekt. Vul het aan; CONTRIBUTING.md zegt wat erin hoort.',
  ],
  [
    "a choice that is missing",
    valid.replace("soort: dorp\n", ""),
    '1:1 Het veld "soort" ontbreekt. Vul het aan; CONTRIBUTING.md zegt wat erin hoort.',
  ],
  [
    "a field without a value",
    valid.replace("Wijk", ""),
    '1:8 Het veld "titel" is leeg. Vul het in, of haal de regel weg als het veld niet verplicht is.',
  ],
  [
    "a text of spaces",
    valid.replace("Wijk", '"  "'),
    '1:8 Het veld "titel" is leeg. Vul het in, of haal de regel weg als het veld niet verplicht is.',
  ],
  [
    "a list of nothing",
    "titel: Wijk\nsoort: dorp\nstappen: []",
    '3:10 Het veld "stappen" is leeg. Vul het in, of haal de regel weg als het veld niet verplicht is.',
  ],
  [
    "a text that is too short",
    valid.replace("Wijk", "W"),
    '1:8 Het veld "titel" is te kort. Maak er minstens 3 tekens van.',
  ],
  [
    "a text that is too long",
    valid.replace("Wijk", "Wijkenkaart 2"),
    '1:8 Het veld "titel" is te lang. Maak er hoogstens 10 tekens van.',
  ],
  [
    "a list that is too long",
    `${valid}${"  - { tekst: a, naar: b }\n".repeat(2)}`,
    '4:3 Het veld "stappen" is te lang. Maak er hoogstens 2 onderdelen van.',
  ],
  ["a number that is too small", `${valid}aantal: 0`, '5:9 Het veld "aantal" is te klein. Maak er minstens 1 van.'],
  ["a number that is too large", `${valid}aantal: 10`, '5:9 Het veld "aantal" is te groot. Maak er hoogstens 9 van.'],
  ["a number with decimals", `${valid}aantal: 1.5`, '5:9 Het veld "aantal" klopt niet. Het moet een heel getal zijn.'],
  ["no number", `${valid}aantal: .nan`, '5:9 Het veld "aantal" klopt niet. Het moet een getal zijn.'],
  ["a word for yes", `${valid}open: ja`, '5:7 Het veld "open" klopt niet. Het moet true of false zijn.'],
  [
    "a number for a text",
    valid.replace("Wijk", "2020"),
    '1:8 Het veld "titel" klopt niet. Het moet een tekst zijn. Zet een getal of een woord als true tussen aanhalingstekens.',
  ],
  [
    "a text for a list",
    "titel: Wijk\nsoort: dorp\nstappen: x",
    '3:10 Het veld "stappen" klopt niet. Het moet een lijst zijn, zoals [een, twee].',
  ],
  [
    "a text for a group",
    "titel: Wijk\nsoort: dorp\nstappen: [x]",
    '3:11 Het veld "stappen[1]" klopt niet. Het moet een groep velden zijn, zoals { datum: 2026-11-24, tekst: Eerste versie }.',
  ],
  [
    "an unknown choice",
    valid.replace("dorp", "dorpp"),
    '2:8 "dorpp" is geen geldige waarde voor "soort". Bedoel je "dorp"?',
  ],
  [
    "a choice that is like nothing",
    valid.replace("dorp", "provincie"),
    '2:8 "provincie" is geen geldige waarde voor "soort". Kies uit: dorp, stad.',
  ],
  [
    "a date that does not exist, in the words of the schema",
    `${valid}datum: 2026-02-30`,
    '5:8 Het veld "datum" klopt niet. Schrijf de datum als jaar-maand-dag.',
  ],
  [
    "nothing at all",
    "",
    "1:1 Er staan geen gegevens. Schrijf regels met een veldnaam, een dubbele punt en een waarde.",
  ],
  [
    "a list in place of fields",
    "- a",
    "1:1 De gegevens hebben niet de goede vorm. Schrijf regels met een veldnaam, een dubbele punt en een waarde.",
  ],
];

describe("validate refuses", () => {
  test("something", () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)("%s", (_name, yaml, problem) => {
    expect(problemsIn(yaml)).toEqual([problem]);
  });
  test("everything that is wrong at once", () => {
    expect(problemsIn("titl: x\nsoort: y\nstappen: []\naantal: 0")).toHaveLength(5);
  });
  test("nothing more when the YAML itself is wrong, for that is reported already", () => {
    expect(problemsIn("titel: [")).toEqual([]);
  });
});

describe("every kind of page", () => {
  const kinds = Object.entries(contentTypes);
  test("is one of some", () => {
    expect(kinds.length).toBeGreaterThan(0);
  });
  test.each(kinds)(
    "%s refuses a page without fields, and names its title among what is missing",
    (_name, { schema: kind }) => {
      const { value, problems } = validate(kind, parseYaml("{}", "x.md"), "x.md");
      expect(value).toBeNull();
      expect(problems.map(({ what }) => what)).toContain('Het veld "titel" ontbreekt.');
    },
  );
  test.each(kinds)("%s refuses a field that it does not know", (_name, { schema: kind }) => {
    const { problems } = validate(kind, parseYaml("permalink: x\nonzin: y", "x.md"), "x.md");
    expect(problems.map(({ what }) => what)).toContain('Onbekend veld "onzin".');
    expect(problems.map(({ what }) => what).join()).toContain('"permalink" is niet toegestaan');
  });
});

test("a valid value comes back as the schema leaves it", () => {
  const yaml = parseYaml(`${valid.replace("Wijk", '" Wijk "')}aantal: 3`, "x.yaml");
  expect(validate(schema, yaml, "x.yaml")).toEqual({
    value: { titel: "Wijk", soort: "dorp", stappen: [{ tekst: "a", naar: "b" }], aantal: 3 },
    problems: [],
  });
});

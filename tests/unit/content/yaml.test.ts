import { describe, expect, test } from "vitest";
import { MAX_YAML_DEPTH, parseYaml } from "#content/yaml.ts";

/** Problems as `line:column what`, the way an editor meets them. */
function problemsIn(source: string, lineOffset = 0): string[] {
  return parseYaml(source, "x.yaml", lineOffset).problems.map(({ line, column, what }) => `${line}:${column} ${what}`);
}

/** A map in a map in a map, `levels` deep. */
function nested(levels: number): string {
  return Array.from({ length: levels }, (_, depth) => `${"  ".repeat(depth)}a:`).join("\n") + " 1\n";
}

describe("YAML that is refused because it is not ordinary", () => {
  const cases: ReadonlyArray<readonly [name: string, source: string, problem: string]> = [
    ["an anchor", "a: &x 1", "1:4 Ankers met & zijn niet toegestaan."],
    ["an anchor on the line above its value", "b: 1\na: &x\n  c: 1", "2:4 Ankers met & zijn niet toegestaan."],
    ["an anchor on a field name", "&x a: 1", "1:1 Ankers met & zijn niet toegestaan."],
    ["an anchor on nothing", "a: &x", "1:4 Ankers met & zijn niet toegestaan."],
    ["an alias", "a: 1\nb: *x", "2:4 Verwijzingen met * zijn niet toegestaan."],
    ["an alias in a list", "a: [1, *x]", "1:8 Verwijzingen met * zijn niet toegestaan."],
    ["a merge key", "a: 1\n<<: { b: 2 }", "2:1 De veldnaam << is niet toegestaan."],
    [
      "a merge key under a YAML 1.1 directive",
      "%YAML 1.1\n---\n<<: { b: 2 }",
      "3:1 De veldnaam << is niet toegestaan.",
    ],
    ["__proto__", "a: 1\n__proto__: { b: 1 }", "2:1 De veldnaam __proto__ is niet toegestaan."],
    ["__proto__ in a list in a map", "a:\n  - b: 1\n    __proto__: 1", "3:5 De veldnaam __proto__ is niet toegestaan."],
    ["__proto__ behind quotes", 'a: { "__proto__": 1 }', "1:6 De veldnaam __proto__ is niet toegestaan."],
    ["__proto__ behind an escape", '"\\u005f_proto__": 1', "1:1 De veldnaam __proto__ is niet toegestaan."],
    ["constructor", "constructor: 1", "1:1 De veldnaam constructor is niet toegestaan."],
    ["prototype", "a: [{ prototype: 1 }]", "1:7 De veldnaam prototype is niet toegestaan."],
    ["a control character behind an escape", 'a: "b\\x0b"', "1:4 Deze tekst bevat een onzichtbaar stuurteken."],
    ["a list as field name", "? [a]\n: b", "1:3 Een veldnaam moet een gewoon woord zijn."],
  ];
  test("has cases to try", () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)("%s", (_name, source, problem) => {
    expect(problemsIn(source)).toContain(problem);
    expect(parseYaml(source, "x.yaml").value).toBeUndefined();
  });
});

describe("tags are refused", () => {
  const tags = [
    "!!str x",
    "!!js/function 'x'",
    "!!binary eA==",
    "!eigen x",
    "! x",
    "!<tag:yaml.org,2002:str> x",
    "!!set { x }",
    "!!null",
  ];
  test("has tags to try", () => {
    expect(tags.length).toBeGreaterThan(0);
  });
  test.each(tags)("%s", (value) => {
    expect(problemsIn(`a: 1\nb: ${value}`).join()).toMatch(/^2:\d+ Tag .* is niet toegestaan\./);
  });
});

describe("YAML that is wrong", () => {
  const cases: ReadonlyArray<readonly [name: string, source: string, problem: string]> = [
    ["a field that stands twice", "a: 1\nb: 2\na: 3", "3:1 Hetzelfde veld staat er twee keer."],
    [
      "a second document",
      "a: 1\n---\nb: 2",
      '2:1 Na een regel "---" of "..." staan nog meer gegevens, en die worden niet gelezen.',
    ],
    [
      "fields after the end of the document",
      "a: 1\n...\nb: 2",
      '3:1 Na een regel "---" of "..." staan nog meer gegevens, en die worden niet gelezen.',
    ],
    ["a tab as indent", "a:\n\tb: 1", "2:1 Er staat een tab in. Gebruik spaties."],
    [
      "a colon in a text without quotes",
      "a: b: c",
      "1:4 De inspringing klopt niet, of er staat een dubbele punt in een tekst zonder aanhalingstekens.",
    ],
    [
      "a quote that does not close",
      'a: 1\nb: "x\nc: 2\n',
      "2:4 Het aanhalingsteken waarmee deze tekst begint, wordt niet gesloten.",
    ],
    [
      "a bracket that does not close",
      "a: [x\nb: 1",
      "2:1 Boven deze regel begint een lijst met [ of { die niet gesloten wordt.",
    ],
    [
      "a line without a field",
      "a: 1\nhallo\nb: 2",
      "2:1 Deze regel heeft geen veldnaam met een dubbele punt, of springt niet goed in.",
    ],
    [
      "a text that starts with an at sign",
      "a: @x",
      "1:4 Een tekst begint met een leesteken. Zet de tekst tussen aanhalingstekens.",
    ],
    [
      "an unknown escape",
      'a: "\\q"',
      '1:5 Na een \\ tussen dubbele aanhalingstekens staat iets onbekends. Schrijf \\\\ voor een gewone "\\".',
    ],
  ];
  test("has cases to try", () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)("%s is reported where it is", (_name, source, problem) => {
    expect(problemsIn(source)).toContain(problem);
  });
  test("counts the lines above the front matter", () => {
    expect(problemsIn("a: 1\na: 2", 1)).toEqual(["3:1 Hetzelfde veld staat er twee keer."]);
  });
  test("comes back with all that is wrong, not only the first", () => {
    expect(problemsIn("a: &x 1\nb: !!str 2\n__proto__: 3\nb: 4")).toHaveLength(4);
  });
});

describe("YAML that is too deep", () => {
  const what = `De gegevens zijn meer dan ${MAX_YAML_DEPTH} niveaus diep.`;
  test("is refused at the first level too many", () => {
    expect(problemsIn(nested(MAX_YAML_DEPTH))).toEqual([]);
    expect(problemsIn(nested(MAX_YAML_DEPTH + 1))).toEqual([`11:21 ${what}`]);
    expect(problemsIn(nested(40))).toEqual([`11:21 ${what}`]);
  });
  const bombs: ReadonlyArray<readonly [string, string]> = [
    ["brackets", "[".repeat(30_000)],
    ["closed brackets", "a: " + "[".repeat(30_000) + "]".repeat(30_000)],
    ["braces", "a: " + "{a: ".repeat(15_000)],
    ["list dashes on one line", "- ".repeat(30_000) + "a"],
    ["question marks", "? ".repeat(30_000) + "a"],
    ["colons", "a: ".repeat(20_000)],
  ];
  test("has bombs to try", () => {
    expect(bombs.length).toBeGreaterThan(0);
  });
  test.each(bombs)("as a bomb of %s gives one problem, and no stack overflow", (_name, source) => {
    const problems = parseYaml(source, "x.yaml").problems;
    expect(problems.map((problem) => problem.what)).toEqual([what]);
  });
  test("as a billion laughs is refused before anything expands", () => {
    const lines = [
      "l0: &l0 lol",
      ...Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}]`),
    ];
    const { value, problems } = parseYaml(lines.join("\n"), "x.yaml");
    expect(value).toBeUndefined();
    expect(problems.length).toBeGreaterThan(30);
  });
});

describe("parseYaml is ready in time on", () => {
  const large: ReadonlyArray<readonly [string, string]> = [
    ["50,000 different fields", Array.from({ length: 50_000 }, (_, index) => `a${index}: 1`).join("\n")],
    ["a list of 100,000", "- a\n".repeat(100_000)],
    ["100,000 quotes", "'".repeat(100_000)],
    ["30,000 anchors", "&a ".repeat(30_000)],
  ];
  test("something large", () => {
    expect(large.length).toBeGreaterThan(0);
  });
  test.each(large)(
    "%s",
    (_name, source) => {
      const started = performance.now();
      parseYaml(source, "x.yaml");
      expect(performance.now() - started).toBeLessThan(15_000);
    },
    60_000,
  );
});

describe("ordinary YAML", () => {
  test("becomes its value", () => {
    expect(parseYaml('a: 1\nb: [x, "y: z"]\nc: { d: null, e: true }\n', "x.yaml")).toMatchObject({
      value: { a: 1, b: ["x", "y: z"], c: { d: null, e: true } },
      problems: [],
    });
  });
  test("keeps dates and yes and no as text, as YAML 1.2 has it", () => {
    expect(parseYaml("a: 2026-11-24\nb: yes\nc: no\nd: 1_000", "x.yaml").value).toEqual({
      a: "2026-11-24",
      b: "yes",
      c: "no",
      d: "1_000",
    });
  });
  test("of nothing or a comment only is null", () => {
    expect([parseYaml("", "x").value, parseYaml("# niets", "x").value]).toEqual([null, null]);
  });
  test("may hold the words of refused fields as values", () => {
    expect(problemsIn("a: __proto__\nb: [constructor, prototype]\nc: '*x &y !z'")).toEqual([]);
  });
});

describe("locate", () => {
  const source = "titel: x\nlijst:\n  - een\n  - { naam: twee }\nkaart:\n  diep:\n    veld: 1\n";
  const places: ReadonlyArray<readonly [string, readonly PropertyKey[], number, number]> = [
    ["a value", ["titel"], 1, 8],
    ["an item of a list", ["lijst", 0], 3, 5],
    ["a field in an item of a list", ["lijst", 1, "naam"], 4, 13],
    ["a field in a map in a map", ["kaart", "diep", "veld"], 7, 11],
    ["a field that is not there, at the map that lacks it", ["kaart", "diep", "weg"], 7, 5],
    ["a path that goes on below a text, at the text", ["titel", "verder"], 1, 8],
    ["nothing, at the start", [], 1, 1],
  ];
  test("has places to find", () => {
    expect(places.length).toBeGreaterThan(0);
  });
  test.each(places)("finds %s", (_name, path, line, column) => {
    expect(parseYaml(source, "x.yaml").locate(path)).toEqual({ line, column });
  });
  test("finds the name of a field when asked for", () => {
    expect(parseYaml(source, "x.yaml").locate(["kaart", "diep", "veld"], "key")).toEqual({ line: 7, column: 5 });
  });
  test("does not throw on YAML that is wrong", () => {
    expect(parseYaml("a: [", "x.yaml").locate(["a", 3, "b"]).line).toBe(1);
    expect(parseYaml("", "x.yaml").locate(["a"])).toEqual({ line: 1, column: 1 });
  });
});

import { describe, expect, test } from "vitest";
import { MAX_FRONT_MATTER_BYTES, splitFrontMatter } from "#content/front-matter.ts";

describe("front matter is refused when", () => {
  const cases: ReadonlyArray<readonly [name: string, source: string, what: string, line: number]> = [
    ["the file is empty", "", "De gegevens bovenaan ontbreken.", 1],
    ["it does not start on the first line", "\n---\na: 1\n---\n", "De gegevens bovenaan ontbreken.", 1],
    ["there is none", "# Kop\n\nTekst.\n", "De gegevens bovenaan ontbreken.", 1],
    ["it is TOML", "+++\na = 1\n+++\n", "De gegevens bovenaan ontbreken.", 1],
    ["it is bare JSON", '{ "a": 1 }\n', "De gegevens bovenaan ontbreken.", 1],
    ["it is JavaScript", "---js\n{ a: 1 }\n---\n", 'Alleen YAML mag bovenaan staan, niet "---js".', 1],
    ["it is JSON", '---json\n{ "a": 1 }\n---\n', 'Alleen YAML mag bovenaan staan, niet "---json".', 1],
    [
      "it names its language after a space",
      "--- yaml\na: 1\n---\n",
      'Alleen YAML mag bovenaan staan, niet "---yaml".',
      1,
    ],
    ["it opens with more than three dashes", "----\na: 1\n----\n", 'Alleen YAML mag bovenaan staan, niet "----".', 1],
    ["it does not close", "---\na: 1\n", 'De afsluitende regel "---" ontbreekt.', 1],
    ["it closes with an indent", "---\na: 1\n ---\n", 'De afsluitende regel "---" ontbreekt.', 1],
    [
      "it is larger than 64 kB",
      `---\na: ${"x".repeat(MAX_FRONT_MATTER_BYTES)}\n---\n`,
      "De gegevens bovenaan zijn groter dan 64 kB.",
      1,
    ],
    [
      "a NUL is in the text",
      "---\na: 1\n---\n\nTek\u0000st.\n",
      "Het bestand bevat een nulteken en is geen gewone tekst.",
      5,
    ],
    ["the file was not UTF-8", "---\na: 1\n---\nCo\uFFFDrdinatie\n", "Het bestand is geen geldige UTF-8.", 4],
    [
      "a vertical tab is in the text",
      "---\na: 1\n---\nEen\u000Btwee\n",
      "Op deze plek staat een onzichtbaar stuurteken.",
      4,
    ],
  ];
  test("has cases to try", () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)("%s", (_name, source, what, line) => {
    const { yaml, problems } = splitFrontMatter(source, "content/a.md");
    expect(yaml).toBeNull();
    expect(problems).toMatchObject([{ file: "content/a.md", what, line }]);
    expect(problems[0]?.todo).not.toBe("");
  });
  test("the YAML in it is wrong, on the line in the file", () => {
    expect(splitFrontMatter("---\na: 1\na: 2\n---\n", "f").problems).toMatchObject([{ line: 3, column: 1 }]);
  });
});

describe("front matter", () => {
  const cases: ReadonlyArray<readonly [name: string, source: string, value: unknown, body: string, bodyLine: number]> =
    [
      ["with a body", "---\na: 1\n---\n\nTekst.\n", { a: 1 }, "\nTekst.\n", 4],
      ["without a body", "---\na: 1\n---\n", { a: 1 }, "", 4],
      ["without a line end at the end of the file", "---\na: 1\n---", { a: 1 }, "", 4],
      ["that is empty", "---\n---\nTekst.\n", null, "Tekst.\n", 3],
      ["with a byte order mark", "\uFEFF---\na: 1\n---\nTekst.\n", { a: 1 }, "Tekst.\n", 4],
      ["with Windows line ends", "---\r\na: 1\r\n---\r\nEen.\r\nTwee.\r\n", { a: 1 }, "Een.\nTwee.\n", 4],
      [
        "before a body with a line of dashes",
        "---\na: 1\n---\nEen\n\n---\n\nTwee\n",
        { a: 1 },
        "Een\n\n---\n\nTwee\n",
        4,
      ],
      ["with dashes inside a value", "---\na: x --- y\nb: |\n  z\n---\n", { a: "x --- y", b: "z\n" }, "", 6],
    ];
  test("has cases to try", () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)("%s is cut from the body", (_name, source, value, body, bodyLine) => {
    const split = splitFrontMatter(source, "content/a.md");
    expect(split.problems).toEqual([]);
    expect(split.yaml?.value).toEqual(value);
    expect([split.body, split.bodyLine]).toEqual([body, bodyLine]);
  });
  test("of exactly 64 kB is accepted", () => {
    const yaml = `a: ${"x".repeat(MAX_FRONT_MATTER_BYTES - 4)}\n`;
    expect(Buffer.byteLength(yaml)).toBe(MAX_FRONT_MATTER_BYTES);
    expect(splitFrontMatter(`---\n${yaml}---\n`, "f").problems).toEqual([]);
  });
});

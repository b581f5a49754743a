import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { importSurvey, type ImportResult } from "../../../scripts/survey/import-survey.ts";
import { writeFiles, writeSmallDossier } from "../../fixtures/small-dossier.ts";

const outcomes = "_data/bron/peiling/uitkomsten.csv";
const wave = `- id: "2024"
  naam: Peiling 2024
  jaar: 2024
  uitvoerder: Onderzoeksbureau
  populatie: kleine gemeenten
  respondenten: niet gepubliceerd
  respons: niet gepubliceerd
  veldwerk: niet gepubliceerd
  methode: niet gepubliceerd
  bron: peilingrapport
  vergelijkbaar: true
  toelichting: Nieuwe meting.
`;
const mapping = `golf: "2024"
bron: peilingrapport
scheidingsteken: ";"
decimaalteken: ","
kolommen: { vraag: Vraag, optie: Antwoord, aandeel: Percentage, rang: Rang, opmerking: Noot }
vragen: [{ naam: Bent u tevreden?, id: tevredenheid }]
opties: [{ vraag: tevredenheid, naam: Ja, id: tevreden }]
overslaan: [Totaal]
woorden: [{ naam: n.b., status: niet-gepubliceerd }]
`;
const HEADER = "Vraag;Antwoord;Percentage;Rang;Noot";
const good = [
  HEADER,
  "Bent u tevreden?;Ja;45,5;;Eerste",
  "Bent u tevreden?;Neutraal;34,5 %;;",
  "tevredenheid;ontevreden;20;;",
  "Bent u tevreden?;Totaal;100;;",
  "samenwerking;Zorg;;1;",
  "samenwerking;Politie;;2;",
];

let root = "";
let before = "";
beforeEach(() => {
  root = writeSmallDossier();
  const waves = join(root, "_data/bron/peiling/golven.yaml");
  writeFiles(root, { "_data/bron/peiling/golven.yaml": readFileSync(waves, "utf8") + wave, "koppeling.yaml": mapping });
  before = readFileSync(join(root, outcomes), "utf8");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function importText(
  text: string | Uint8Array,
  options: Partial<Parameters<typeof importSurvey>[0]> = {},
): ImportResult {
  writeFiles(root, { "export.csv": text });
  return importSurvey({
    root,
    exportPath: "export.csv",
    mappingPath: "koppeling.yaml",
    isTrial: false,
    mayReplace: false,
    ...options,
  });
}
const rows = (...lines: readonly string[]): string => `${[HEADER, ...lines].join("\n")}\n`;
const told = ({ problems }: ImportResult): string[] =>
  problems.map(({ file, line, column, what }) => `${file}:${line}:${column} ${what}`);

test("an export comes in with its own names, decimals, percent signs and totals", () => {
  expect(importText(good.join("\r\n"))).toEqual({ problems: [], filled: 0, added: 5 });
  const after = readFileSync(join(root, outcomes), "utf8");
  expect(after.slice(before.length)).toBe(
    [
      "G2024-01,tevredenheid,tevreden,2024,45.5,,gepubliceerd,,peilingrapport,Eerste",
      "G2024-02,tevredenheid,neutraal,2024,34.5,,gepubliceerd,,peilingrapport,",
      "G2024-03,tevredenheid,ontevreden,2024,20,,gepubliceerd,,peilingrapport,",
      "G2024-04,samenwerking,zorg,2024,,1,gepubliceerd,,peilingrapport,",
      "G2024-05,samenwerking,politie,2024,,2,gepubliceerd,,peilingrapport,",
      "",
    ].join("\n"),
  );
  expect(after.startsWith(before)).toBe(true);
});

test("a trial says the same and writes nothing", () => {
  expect(importText(good.join("\n"), { isTrial: true })).toEqual({ problems: [], filled: 0, added: 5 });
  expect(readFileSync(join(root, outcomes), "utf8")).toBe(before);
});

test("the same export twice changes nothing; another figure is refused unless it may replace", () => {
  importText(good.join("\n"));
  const first = readFileSync(join(root, outcomes), "utf8");
  expect(importText(good.join("\n"))).toEqual({ problems: [], filled: 5, added: 0 });
  expect(readFileSync(join(root, outcomes), "utf8")).toBe(first);
  const other = good.join("\n").replace("45,5", "46,5").replace("20;;", "19;;");
  expect(told(importText(other))).toEqual([
    "export.csv:2:1 Uitkomst G2024-01 heeft al een ander cijfer (45.5).",
    "export.csv:4:1 Uitkomst G2024-03 heeft al een ander cijfer (20).",
  ]);
  expect(readFileSync(join(root, outcomes), "utf8")).toBe(first);
  expect(importText(other, { mayReplace: true }).problems).toEqual([]);
  expect(readFileSync(join(root, outcomes), "utf8")).toContain("G2024-01,tevredenheid,tevreden,2024,46.5,");
});

describe("bad input is refused with file, row and column, and nothing is written:", () => {
  const cases: ReadonlyArray<readonly [name: string, text: string | Uint8Array, problem: string]> = [
    ["a share over 100", rows("tevredenheid;Ja;140;;"), 'export.csv:2:3 "140" is geen aandeel van 0 tot en met 100.'],
    [
      "a point among commas",
      rows("tevredenheid;Ja;45,5;;", "tevredenheid;Neutraal;34.5;;"),
      'export.csv:3:3 "34.5" heeft een punt, maar decimalen hebben in dit bestand een komma.',
    ],
    [
      "thousands with a point",
      rows("tevredenheid;Ja;1.045,5;;"),
      'export.csv:2:3 "1.045,5" is geen aandeel van 0 tot en met 100.',
    ],
    ["a negative share", rows("tevredenheid;Ja;-5;;"), 'export.csv:2:3 De cel "-5" lijkt een formule.'],
    ["a share in words", rows("tevredenheid;Ja;veel;;"), 'export.csv:2:3 "veel" is geen aandeel van 0 tot en met 100.'],
    ["an unknown question", rows("tevredenhied;Ja;45;;"), 'export.csv:2:1 Onbekende vraag "tevredenhied".'],
    [
      "an unknown answer",
      rows("tevredenheid;Nee;45;;"),
      'export.csv:2:2 Vraag "tevredenheid" heeft geen antwoord "Nee".',
    ],
    [
      "a duplicate row",
      rows("tevredenheid;Ja;45;;", "Bent u tevreden?;tevreden;45;;"),
      "export.csv:3:2 Deze vraag en dit antwoord staan ook op regel 2.",
    ],
    [
      "Windows-1252",
      Buffer.from(rows("tevredenheid;Ja;45;;geënquêteerd"), "latin1"),
      "export.csv:2:23 Het bestand is geen UTF-8; waarschijnlijk is het Windows-1252.",
    ],
    [
      "UTF-16",
      Buffer.from(`\uFEFF${rows("tevredenheid;Ja;45;;")}`, "utf16le"),
      "export.csv:1:1 Het bestand is geen UTF-8; waarschijnlijk is het Windows-1252.",
    ],
    ["no header", "tevredenheid;Ja;45;;\n", 'export.csv:1:1 De kopregel heeft geen kolom "Vraag" (voor vraag).'],
    [
      "a misspelt header",
      rows("tevredenheid;Ja;45;;").replace("Percentage", "Percentag"),
      'export.csv:1:1 De kopregel heeft geen kolom "Percentage" (voor aandeel).',
    ],
    [
      "a header with the same column twice",
      rows("tevredenheid;Ja;45;;").replace("Rang", "Vraag"),
      'export.csv:1:1 De kopregel heeft twee keer een kolom "Vraag".',
    ],
    [
      "a byte order mark",
      `\uFEFF${rows("tevredenheid;Ja;45;;")}`,
      "export.csv:1:1 Het bestand begint met een onzichtbaar teken (BOM).",
    ],
    ["an empty file", "", "export.csv:1:1 De kopregel klopt niet: het bestand is leeg."],
    ["a header and nothing else", rows(), "export.csv:1:1 Het bestand heeft geen rijen met uitkomsten."],
    [
      "a formula",
      rows("tevredenheid;Ja;45;;=cmd|' /C calc'!A0"),
      "export.csv:2:5 De cel \"=cmd|' /C calc'!A0\" lijkt een formule.",
    ],
    [
      "a formula behind a space",
      rows("tevredenheid;Ja;45;; @SOM(A1)"),
      'export.csv:2:5 De cel "@SOM(A1)" lijkt een formule.',
    ],
    [
      "a rank where there is no ranking",
      rows("tevredenheid;Ja;;1;"),
      'export.csv:2:4 De vraag "tevredenheid" is geen rangorde.',
    ],
    ["a rank of zero", rows("samenwerking;Zorg;;0;"), 'export.csv:2:4 "0" is geen plaats in een rangorde.'],
    ["a cell too many", rows("tevredenheid;Ja;45;;;"), "export.csv:2:1 Deze rij heeft 6 kolommen in plaats van 5."],
    ["a quote that does not close", rows('tevredenheid;Ja;45;;"half'), "export.csv:2:1 Dit is geen geldige CSV."],
    [
      "shares that are not 100%",
      rows("tevredenheid;Ja;45;;", "tevredenheid;Neutraal;30;;", "tevredenheid;Ontevreden;20;;"),
      '_data/bron/peiling/vragen.yaml:1:1 De antwoorden op "tevredenheid" zijn in golf 2024 samen 95%, geen 100%.',
    ],
    [
      "an answer left out",
      rows("tevredenheid;Ja;45;;"),
      '_data/bron/peiling/uitkomsten.csv:7:3 Vraag "tevredenheid" heeft in golf 2024 geen rij voor optie "neutraal".',
    ],
  ];
  test("there are cases to try", () => {
    expect(cases.length).toBeGreaterThan(20);
  });
  test.each(cases)("%s", (_name, text, problem) => {
    const result = importText(text);
    expect(told(result)).toContain(problem);
    expect(result.problems.every(({ todo }) => todo.length > 10)).toBe(true);
    expect([result.filled, result.added]).toEqual([0, 0]);
    expect(readFileSync(join(root, outcomes), "utf8")).toBe(before);
    expect(readdirSync(join(root, "_data/bron/peiling")).filter((name) => name.endsWith(".nieuw"))).toEqual([]);
  });
});

test("every wrong row comes back in one run, the right ones with them change nothing", () => {
  const result = importText(
    rows("tevredenheid;Ja;140;;", "tevredenheid;Neutraal;30;;", "x;y;z;;", "samenwerking;Zorg;;q;"),
  );
  expect(result.problems.map(({ line }) => line)).toEqual([2, 4, 4, 5]);
  expect(readFileSync(join(root, outcomes), "utf8")).toBe(before);
});

describe("a mapping is refused when", () => {
  const cases: ReadonlyArray<readonly [name: string, text: string | null, problem: string]> = [
    ["it is not there", null, "koppeling.yaml:1:1 Dit bestand is er niet of is niet te lezen."],
    [
      "a field is misspelt",
      mapping.replace("decimaalteken", "decimalteken"),
      'koppeling.yaml:4:1 Onbekend veld "decimalteken".',
    ],
    ["the wave is unknown", mapping.replace('"2024"', '"2042"'), 'koppeling.yaml:1:7 Onbekende golf "2042".'],
    [
      "the source is unknown",
      mapping.replace("peilingrapport", "rapport"),
      'koppeling.yaml:2:7 Onbekende bron "rapport".',
    ],
    [
      "a question is unknown",
      mapping.replace("id: tevredenheid", "id: tevreden"),
      'koppeling.yaml:1:1 Onbekende vraag "tevreden" in de koppeling.',
    ],
    [
      "an option is unknown",
      mapping.replace("id: tevreden }", "id: blij }"),
      'koppeling.yaml:1:1 Vraag "tevredenheid" heeft geen optie "blij".',
    ],
  ];
  test("there are cases to try", () => {
    expect(cases.length).toBeGreaterThan(3);
  });
  test.each(cases)("%s", (_name, text, problem) => {
    writeFiles(root, { "koppeling.yaml": text });
    expect(told(importText(good.join("\n")))).toContain(problem);
    expect(readFileSync(join(root, outcomes), "utf8")).toBe(before);
  });
});

test("an export that is not there is said so", () => {
  expect(existsSync(join(root, "weg.csv"))).toBe(false);
  expect(told(importText("", { exportPath: "weg.csv" }))).toEqual([
    "weg.csv:1:1 Dit bestand is er niet of is niet te lezen.",
  ]);
});

import { describe, expect, test } from "vitest";
import { parseOutcomes, type SurveyContext } from "#content/survey-csv.ts";
import { questionsSchema, wavesSchema } from "#schemas/survey.ts";

const HEADER = "id,vraag,optie,golf,aandeel,rang,status,tekst,bron,opmerking";

const question = { formulering: "?", populatie: "p", basis: 10, boodschap: "b", bron: "rapport" };
const context: SurveyContext = {
  questions: questionsSchema.parse([
    {
      ...question,
      id: "tevreden",
      soort: "enkel",
      opties: [
        { id: "ja", naam: "Ja" },
        { id: "nee", naam: "Nee" },
      ],
    },
    { ...question, id: "volgorde", soort: "rangorde", opties: [{ id: "eerst", naam: "Eerst" }] },
    { ...question, id: "genoemd", soort: "opsomming", opties: [{ id: "iets", naam: "Iets" }] },
  ]),
  waves: wavesSchema.parse([
    {
      id: "2020",
      naam: "2020",
      jaar: 2020,
      uitvoerder: "u",
      populatie: "p",
      respondenten: 10,
      respons: "r",
      veldwerk: "v",
      methode: "m",
      bron: "rapport",
      vergelijkbaar: true,
      toelichting: "t",
    },
  ]),
  sourceIds: new Set(["rapport"]),
};

function parse(...rows: readonly string[]): ReturnType<typeof parseOutcomes> {
  return parseOutcomes([HEADER, ...rows, ""].join("\n"), "u.csv", context);
}

/** Problems as `line:column what`; the column counts cells. */
function problemsIn(...rows: readonly string[]): string[] {
  return parse(...rows).problems.map(({ line, column, what }) => `${line}:${column} ${what}`);
}

describe("a row is refused with", () => {
  const cases: ReadonlyArray<readonly [name: string, row: string, problem: string]> = [
    ["a share over 100", "P1,tevreden,ja,2020,101,,gepubliceerd,,rapport,", '2:5 "101" is geen aandeel.'],
    ["a share just over 100", "P1,tevreden,ja,2020,100.1,,gepubliceerd,,rapport,", '2:5 "100.1" is geen aandeel.'],
    ["a decimal comma", 'P1,tevreden,ja,2020,"42,5",,gepubliceerd,,rapport,', '2:5 "42,5" is geen aandeel.'],
    ["a percent sign", "P1,tevreden,ja,2020,42%,,gepubliceerd,,rapport,", '2:5 "42%" is geen aandeel.'],
    ["a negative share", "P1,tevreden,ja,2020,-5,,gepubliceerd,,rapport,", '2:5 "-5" is geen aandeel.'],
    ["a share in words", "P1,tevreden,ja,2020,veel,,gepubliceerd,,rapport,", '2:5 "veel" is geen aandeel.'],
    ["a share as a power of ten", "P1,tevreden,ja,2020,1e1,,gepubliceerd,,rapport,", '2:5 "1e1" is geen aandeel.'],
    [
      "a huge share",
      `P1,tevreden,ja,2020,${"9".repeat(400)},,gepubliceerd,,rapport,`,
      `2:5 "${"9".repeat(400)}" is geen aandeel.`,
    ],
    ["a rank of zero", "P1,volgorde,eerst,2020,,0,gepubliceerd,,rapport,", '2:6 "0" is geen plaats in een rangorde.'],
    [
      "a rank with decimals",
      "P1,volgorde,eerst,2020,,1.5,gepubliceerd,,rapport,",
      '2:6 "1.5" is geen plaats in een rangorde.',
    ],
    ["an unknown question", "P1,tevrden,ja,2020,40,,gepubliceerd,,rapport,", '2:2 Onbekende vraag "tevrden".'],
    [
      "a question named constructor",
      "P1,constructor,ja,2020,40,,gepubliceerd,,rapport,",
      '2:2 Onbekende vraag "constructor".',
    ],
    [
      "an unknown option",
      "P1,tevreden,jaa,2020,40,,gepubliceerd,,rapport,",
      '2:3 Vraag "tevreden" heeft geen optie "jaa".',
    ],
    ["an unknown wave", "P1,tevreden,ja,2002,40,,gepubliceerd,,rapport,", '2:4 Onbekende golf "2002".'],
    ["an unknown source", "P1,tevreden,ja,2020,40,,gepubliceerd,,rapprt,", '2:9 Onbekende bron "rapprt".'],
    ["an unknown status", "P1,tevreden,ja,2020,40,,gepubliseerd,,rapport,", '2:7 Onbekende status "gepubliseerd".'],
    ["no status", "P1,tevreden,ja,2020,40,,,,rapport,", '2:7 Onbekende status "".'],
    ["an id with a space", "P 1,tevreden,ja,2020,40,,gepubliceerd,,rapport,", '2:1 "P 1" is geen geldig kenmerk.'],
    ["no id", ",tevreden,ja,2020,40,,gepubliceerd,,rapport,", '2:1 "" is geen geldig kenmerk.'],
    ["a figure missing", "P1,tevreden,ja,2020,,,gepubliceerd,,rapport,", "2:5 Er is geen aandeel of rang ingevuld."],
    [
      "a figure that the status denies",
      "P1,tevreden,ja,2020,40,,niet-gepubliceerd,,rapport,",
      '2:7 Bij de status "niet-gepubliceerd" hoort geen getal.',
    ],
    [
      "no words where the status promises words",
      "P1,tevreden,ja,2020,,,in-woorden,,rapport,",
      "2:8 De woorden van de bron ontbreken.",
    ],
    [
      "a rank for a question without ranks",
      "P1,tevreden,ja,2020,,1,gepubliceerd,,rapport,",
      '2:6 De vraag "tevreden" is geen rangorde.',
    ],
    [
      "a share for a question that only names",
      "P1,genoemd,iets,2020,40,,gepubliceerd,,rapport,",
      '2:5 De vraag "genoemd" is een opsomming zonder aandelen.',
    ],
    ["too few columns", "P1,tevreden,ja,2020,40", "2:1 Deze rij heeft 5 kolommen in plaats van 10."],
    [
      "too many columns",
      "P1,tevreden,ja,2020,40,,gepubliceerd,,rapport,,extra",
      "2:1 Deze rij heeft 11 kolommen in plaats van 10.",
    ],
  ];
  test("something", () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)("%s", (_name, row, problem) => {
    expect(problemsIn(row)).toContain(problem);
    expect(parse(row).outcomes).toEqual([]);
  });
});

describe("a cell that a spreadsheet would run as a formula is refused:", () => {
  const formulas = ["=1+1", "+1", "@SOM(A1)", "-1+1", "-2+3+cmd|' /C calc'!A0", '=HYPERLINK("x")'];
  test("there are formulas to try", () => {
    expect(formulas.length).toBeGreaterThan(0);
  });
  test.each(formulas)("%s", (formula) => {
    const remark = `"${formula.replaceAll('"', '""')}"`;
    expect(problemsIn(`P1,tevreden,ja,2020,40,,gepubliceerd,,rapport,${remark}`).join()).toContain("2:10 De cel");
  });
});

describe("rows are refused together when", () => {
  test("an id stands twice, also when only the capitals differ", () => {
    const problems = problemsIn(
      "P1,tevreden,ja,2020,40,,gepubliceerd,,rapport,",
      "p1,tevreden,nee,2020,60,,gepubliceerd,,rapport,",
    );
    expect(problems).toEqual(['3:1 Kenmerk "p1" komt al eerder voor.']);
  });
  test("a question, option and wave stand twice", () => {
    const problems = problemsIn(
      "P1,tevreden,ja,2020,40,,gepubliceerd,,rapport,",
      "P2,tevreden,ja,2020,40,,gepubliceerd,,rapport,",
    );
    expect(problems).toEqual(["3:3 Deze vraag, optie en golf komen al eerder voor."]);
  });
});

describe("a file is refused when", () => {
  const cases: ReadonlyArray<readonly [name: string, source: string, problem: string]> = [
    ["it is empty", "", "1:1 De kopregel klopt niet: het bestand is leeg."],
    ["it begins with a byte order mark", `\uFEFF${HEADER}\n`, "1:1 Het bestand begint met een onzichtbaar teken (BOM)."],
    ["it has no header", "P1,tevreden,ja,2020,40,,gepubliceerd,,rapport,\n", "1:1 De kopregel klopt niet."],
    ["a column name is misspelt", `${HEADER.replace("aandeel", "andeel")}\n`, "1:1 De kopregel klopt niet."],
    ["two columns changed places", `${HEADER.replace("optie,golf", "golf,optie")}\n`, "1:1 De kopregel klopt niet."],
    ["it has a column too many", `${HEADER},extra\n`, "1:1 De kopregel klopt niet."],
    ["it uses semicolons", `${HEADER.replaceAll(",", ";")}\n`, "1:1 De kopregel klopt niet."],
    ["a quote does not close", `${HEADER}\nP1,a\nP2,"b\nP3,c\n`, "3:1 Dit is geen geldige CSV."],
    ["a quote stands inside a cell", `${HEADER}\nP1,a"b\n`, "2:1 Dit is geen geldige CSV."],
    ["it holds a NUL", `${HEADER}\nP1,\u0000\n`, "2:4 Het bestand bevat een nulteken en is geen gewone tekst."],
    ["it is not UTF-8", `${HEADER}\nP1,\uFFFD\n`, "2:4 Het bestand is geen geldige UTF-8."],
  ];
  test("there are files to try", () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)("%s", (_name, source, problem) => {
    const { problems, outcomes } = parseOutcomes(source, "u.csv", context);
    expect(problems.map(({ line, column, what }) => `${line}:${column} ${what}`)).toEqual([problem]);
    expect(outcomes).toEqual([]);
  });
});

test("a wrong row gets its own line number when a cell above it goes on for more lines", () => {
  const problems = problemsIn(
    'P1,tevreden,ja,2020,40,,gepubliceerd,,rapport,"een\ntwee\ndrie"',
    "P2,tevreden,nee,2020,160,,gepubliceerd,,rapport,",
  );
  expect(problems).toEqual(['5:5 "160" is geen aandeel.']);
});

test("every wrong row comes back, not only the first", () => {
  expect(problemsIn("x", "y", "z")).toHaveLength(3);
});

describe("a row is accepted", () => {
  test("with a real zero, which is a value and not an unknown", () => {
    expect(parse("P1,tevreden,ja,2020,0,,gepubliceerd,,rapport,").outcomes).toEqual([
      {
        id: "P1",
        question: "tevreden",
        option: "ja",
        wave: "2020",
        shareInPercent: 0,
        rank: null,
        status: "gepubliceerd",
        words: null,
        source: "rapport",
        remark: null,
        row: 2,
      },
    ]);
  });
  test("with decimals, a rank, words, or an unknown that is said", () => {
    const { outcomes, problems } = parse(
      'P1,tevreden,ja,2020,42.5,,gepubliceerd,,rapport,"Een opmerking, met komma"',
      "P2,tevreden,nee,2020,,,in-woorden,vrijwel alle,rapport,",
      "P3,volgorde,eerst,2020,,1,gepubliceerd,,rapport,",
      "P4,genoemd,iets,2020,,,genoemd,,rapport,",
    );
    expect(problems).toEqual([]);
    expect(
      outcomes.map(({ shareInPercent, rank, words, remark, row }) => [shareInPercent, rank, words, remark, row]),
    ).toEqual([
      [42.5, null, null, "Een opmerking, met komma", 2],
      [null, null, "vrijwel alle", null, 3],
      [null, 1, null, null, 4],
      [null, null, null, null, 5],
    ]);
  });
  test("with Windows line ends and between empty lines", () => {
    const source = `${HEADER}\r\n\r\nP1,tevreden,ja,2020,40,,gepubliceerd,,rapport,\r\n\r\n`;
    const { outcomes, problems } = parseOutcomes(source, "u.csv", context);
    expect([problems, outcomes.map(({ row }) => row)]).toEqual([[], [3]]);
  });
});

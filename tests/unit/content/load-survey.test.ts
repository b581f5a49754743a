import { describe, expect, test } from "vitest";
import { changedFigures, figureFiles } from "../../fixtures/figures.ts";
import { problemsOf, smallDossier } from "../../fixtures/small-dossier.ts";
import { smallSite } from "../../fixtures/small-site.ts";
import type { Changes } from "../../fixtures/small-dossier.ts";

const csv = "_data/bron/cijfers/uitkomsten.csv";
const tables = "_data/bron/cijfers/tabellen.yaml";
const waves = "_data/bron/cijfers/metingen.yaml";
const told = (changes: Changes): string[] =>
  problemsOf(changes).map(({ file, line, column, what }) => `${file}:${line}:${column} ${what}`);

test("a dossier needs no other statistics, and accepts them when they are right", () => {
  expect(problemsOf()).toEqual([]);
  expect(problemsOf(figureFiles)).toEqual([]);
  const { figures } = smallSite(figureFiles).data;
  expect(figures.outcomes.map(({ id, shareInPercent, amount }) => [id, shareInPercent, amount])).toEqual([
    ["V1", 13.9, undefined],
    ["V2", null, undefined],
    ["G1", null, { value: 812.5, unit: "duizend" }],
  ]);
});

describe("figures that may not be compared cannot stand in one table:", () => {
  test("a row of a measurement in another group is refused with file, row and column", () => {
    expect(told(changedFigures(csv, "V2,onveilig,wel-eens,nieuw-2023", "V2,onveilig,wel-eens,oud-2019"))).toEqual([
      `${csv}:3:4 Golf "oud-2019" (vergelijkgroep "oud") mag niet in de tabel "onveilig" (vergelijkgroep "nieuw").`,
    ]);
  });
  test("a table that changes its group no longer accepts its rows", () => {
    const problems = told(changedFigures(tables, "vergelijkgroep: nieuw", "vergelijkgroep: oud"));
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain(`${csv}:2:4`);
  });
  test("a measurement that changes its group no longer fits its table", () => {
    expect(told(changedFigures(waves, "toelichting: Een meting.\n  vergelijkgroep: nieuw", "toelichting: Een meting.\n  vergelijkgroep: oud"))).toEqual([
      `${csv}:2:4 Golf "nieuw-2021" (vergelijkgroep "oud") mag niet in de tabel "onveilig" (vergelijkgroep "nieuw").`,
    ]);
  });
  test("a group that no measurement has is a mistake in the table", () => {
    expect(told(changedFigures(tables, "vergelijkgroep: nieuw", "vergelijkgroep: nieww"))).toContain(
      `${tables}:11:19 Geen meting heeft de vergelijkgroep "nieww".`,
    );
  });
});

describe("a statistic is refused", () => {
  const cases: ReadonlyArray<readonly [name: string, changes: Changes, problem: string]> = [
    ["without a group", changedFigures(tables, "  vergelijkgroep: nieuw\n", ""), `${tables}:1:3 Het veld "[1].vergelijkgroep" ontbreekt.`],
    ["without a warning", changedFigures(tables, "  waarschuwing: Vergelijk niet met de oude methode.\n", ""), `${tables}:1:3 Het veld "[1].waarschuwing" ontbreekt.`],
    ["with an unknown unit", changedFigures(tables, "eenheid: duizend", "eenheid: dozijn"), `${tables}:21:12`],
    ["with a number in the column for percent", changedFigures(csv, "oud-2019,,812.5", "oud-2019,81,"), `${csv}:4:5 De eenheid van "misdrijven" is "duizend", geen procent.`],
    ["with a percentage in the column for other units", changedFigures(csv, "nieuw-2021,13.9,", "nieuw-2021,,13.9"), `${csv}:2:6 De eenheid van "onveilig" is procent.`],
    ["with a decimal comma", changedFigures(csv, ",812.5,", ',"812,5",'), `${csv}:4:6 "812,5" is geen waarde in de eenheid "duizend".`],
    ["when its file has the header of the survey", changedFigures(csv, "aandeel,waarde,rang", "aandeel,rang"), `${csv}:1:1 De kopregel klopt niet.`],
    ["with the id of a table of the survey", changedFigures(tables, "id: onveilig", "id: tevredenheid"), `${tables}:1:1 Het kenmerk "tevredenheid" is al een tabel of gereserveerd.`],
    ["with the name of a file of the open data", changedFigures(tables, "id: onveilig", "id: catalogus"), `${tables}:1:1 Het kenmerk "catalogus" is al een tabel of gereserveerd.`],
    ["with the id of an outcome of the survey", changedFigures(csv, "V1,onveilig", "p01,onveilig"), `${csv}:2:1 Kenmerk "p01" is al een uitkomst van de peiling.`],
    ["when no page shows it", changedFigures("content/vergelijkbare-cijfers/onveilig.md", "::tabel[misdrijven]\n", ""), `${tables}:1:1 Tabel "misdrijven" staat op 0 pagina's van vergelijkbare-cijfers.`],
    ["when its outcomes are gone", { ...figureFiles, [csv]: null }, `${csv}:1:1 Dit bestand ontbreekt.`],
  ];
  test("there are cases to try", () => {
    expect(cases.length).toBeGreaterThan(8);
  });
  test.each(cases)("%s", (_name, changes, problem) => {
    expect(told(changes).filter((line) => line.startsWith(problem))).not.toEqual([]);
  });
});

test("a score above its scale is refused, a count has no bound", () => {
  const score = changedFigures(tables, "eenheid: duizend", "eenheid: rapportcijfer");
  expect(told({ ...score, [csv]: figureFiles[csv].replace("812.5", "10.1") })).toEqual([
    `${csv}:4:6 "10.1" is geen waarde in de eenheid "rapportcijfer".`,
  ]);
  expect(told({ ...score, [csv]: figureFiles[csv].replace("812.5", "7.6") })).toEqual([]);
});

test("a text that is still to be written stops the build, with its field", () => {
  const path = "_data/bron/peiling/golven.yaml";
  const changes = { [path]: smallDossier[path].replace("populatie: kleine gemeenten", 'populatie: "VUL IN: onder wie?"') };
  expect(told(changes)).toEqual([`${path}:5:14 Bij golf "2020" moet je het veld populatie nog invullen.`]);
});

test("a mapping for imports is checked as any other data file", () => {
  expect(told({ "_data/bron/peiling/import/2020.yaml": "golf: '2020'\nbronn: x\n" }).join()).toContain('Onbekend veld "bronn".');
});

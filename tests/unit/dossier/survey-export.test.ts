import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { questionCsv, questionJson } from "#dossier/survey-export.ts";
import { surveyTable } from "#dossier/survey-table.ts";
import type { Question } from "#schemas/survey.ts";
import { changed, smallDossier } from "../../fixtures/small-dossier.ts";
import { smallSite } from "../../fixtures/small-site.ts";

const { survey } = smallSite().data;

function question(id: string, of = survey): Question {
  const found = of.questions.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No question ${id}.`);
  return found;
}

interface Exported {
  readonly golven: ReadonlyArray<{ readonly id: string }>;
  readonly uitkomsten: ReadonlyArray<Readonly<Record<string, unknown>>>;
}
const readJson = (text: string): Exported => JSON.parse(text) as Exported;

test("the CSV has a row per cell in the order of the table, with everything a reader must know", () => {
  expect(questionCsv(question("tevredenheid"), survey)).toMatchInlineSnapshot(`
    "uitkomst,vraag,formulering,optie,antwoord,golf,golf_naam,jaar,aandeel_procent,waarde,eenheid,rang,status,tekst,populatie,basis_aantal,basis_toelichting,vergelijkgroep,bron,opmerking
    P01,tevredenheid,Hoe tevreden ben je?,tevreden,Tevreden,2020,Peiling 2020,2020,40,,,,gepubliceerd,,kleine gemeenten,120,,,peilingrapport,
    P02,tevredenheid,Hoe tevreden ben je?,neutraal,Neutraal,2020,Peiling 2020,2020,42.5,,,,gepubliceerd,,kleine gemeenten,120,,,peilingrapport,
    P03,tevredenheid,Hoe tevreden ben je?,ontevreden,Ontevreden,2020,Peiling 2020,2020,17.5,,,,gepubliceerd,,kleine gemeenten,120,,,peilingrapport,"Samen 100, afgerond"
    "
  `);
});

test("a share with two decimals is the same number in table, CSV and JSON", () => {
  const precise = smallSite({
    "_data/bron/peiling/uitkomsten.csv": smallDossier["_data/bron/peiling/uitkomsten.csv"]
      .replace(",42.5,", ",42.25,")
      .replace(",17.5,", ",17.75,"),
  }).data.survey;
  const own = question("tevredenheid", precise);
  expect(surveyTable(own, precise).rows[1]?.cells[0]?.text).toBe("42,25%");
  expect(questionCsv(own, precise)).toContain(",42.25,,,,gepubliceerd,");
  expect(readJson(questionJson(own, precise)).uitkomsten[1]).toMatchObject({ aandeelProcent: 42.25, tekst: "42,25%" });
});

test("JSON has the same cells as the CSV, in the same order", () => {
  expect(survey.questions).toHaveLength(2);
  for (const own of survey.questions) {
    const rows: Array<Record<string, string>> = parse(questionCsv(own, survey), { columns: true });
    const cells = readJson(questionJson(own, survey)).uitkomsten;
    expect(rows.length).toBeGreaterThan(1);
    expect(
      cells.map((cell) => [cell["uitkomst"], String(cell["aandeelProcent"] ?? ""), String(cell["rang"] ?? "")]),
    ).toEqual(rows.map((row) => [row["uitkomst"], row["aandeel_procent"], row["rang"]]));
  }
});

test("a rank is a rank and no share", () => {
  const [first] = readJson(questionJson(question("samenwerking"), survey)).uitkomsten;
  expect(first).toMatchObject({ aandeelProcent: null, rang: 1, tekst: "1" });
});

test("what is not published is said, and is not a zero", () => {
  const unknown = smallSite({
    "_data/bron/peiling/uitkomsten.csv": smallDossier["_data/bron/peiling/uitkomsten.csv"].replace(
      "P03,tevredenheid,ontevreden,2020,17.5,,gepubliceerd,",
      "P03,tevredenheid,ontevreden,2020,,,niet-gepubliceerd,",
    ),
  }).data.survey;
  const own = question("tevredenheid", unknown);
  const last = readJson(questionJson(own, unknown)).uitkomsten[2];
  expect(last).toMatchObject({ aandeelProcent: null, status: "niet-gepubliceerd", tekst: "niet gepubliceerd" });
  expect(questionCsv(own, unknown)).toContain("Ontevreden,2020,Peiling 2020,2020,,,,,niet-gepubliceerd,,");
});

test("a measured zero is a zero in both files", () => {
  const zero = smallSite({
    "_data/bron/peiling/uitkomsten.csv": smallDossier["_data/bron/peiling/uitkomsten.csv"]
      .replace(",40,", ",0,")
      .replace(",42.5,", ",82.5,"),
  }).data.survey;
  const own = question("tevredenheid", zero);
  expect(questionCsv(own, zero)).toContain("Tevreden,2020,Peiling 2020,2020,0,,,,gepubliceerd,");
  expect(readJson(questionJson(own, zero)).uitkomsten[0]).toMatchObject({ aandeelProcent: 0, tekst: "0%" });
});

test("JSON says under which licence and with which caveats the figures come", () => {
  const noted = smallSite(
    changed(
      "_data/bron/peiling/vragen.yaml",
      "  bron: peilingrapport\n- id: samenwerking",
      "  bron: peilingrapport\n  kanttekeningen: [{ id: A1, tekst: Weinig antwoorden. }]\n- id: samenwerking",
    ),
  ).data.survey;
  expect(readJson(questionJson(question("tevredenheid", noted), noted))).toMatchObject({
    licentie: "https://creativecommons.org/licenses/by/4.0/deed.nl",
    kanttekeningen: [{ id: "A1", tekst: "Weinig antwoorden." }],
    golven: [{ id: "2020" }],
  });
});

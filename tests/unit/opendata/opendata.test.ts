import { parse } from "csv-parse/sync";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { questionCsv } from "#dossier/survey-export.ts";
import { toCsv } from "#lib/csv.ts";
import { formatAmount } from "#lib/format.ts";
import { catalogue } from "../../../scripts/opendata/catalogue.ts";
import { columns } from "../../../scripts/opendata/columns.ts";
import { csvwMetadata } from "../../../scripts/opendata/csvw.ts";
import { dataPackage } from "../../../scripts/opendata/data-package.ts";
import { glossary } from "../../../scripts/opendata/glossary.ts";
import { dataVersion, publishedTables } from "../../../scripts/opendata/published-table.ts";
import { jsonLd, nl, turtle } from "../../../scripts/opendata/rdf.ts";
import { datasetsOf } from "../../../scripts/opendata/structured-dataset.ts";
import { figureFiles } from "../../fixtures/figures.ts";
import { changed } from "../../fixtures/small-dossier.ts";
import { pageAt, smallSite } from "../../fixtures/small-site.ts";

const site = smallSite(figureFiles);

test("a published table knows its page, sources, maker, years and files", () => {
  expect(publishedTables(site).map(({ id, page, creator, years }) => [id, page.url, creator, years])).toEqual([
    ["tevredenheid", "/peiling-2020/tevredenheid/", "Onderzoeksbureau", [2020]],
    ["samenwerking", "/peiling-2020/tevredenheid/", "Onderzoeksbureau", [2020]],
    ["onveilig", "/vergelijkbare-cijfers/onveilig/", "Statistiekbureau", [2021, 2023]],
    ["misdrijven", "/vergelijkbare-cijfers/onveilig/", "Statistiekbureau", [2019]],
  ]);
  const [, , unsafe] = publishedTables(site);
  expect(unsafe?.sources.map(({ id }) => id)).toEqual(["peilingrapport", "handleiding"]);
  expect(unsafe?.csv.url).toBe("/gegevens/onveilig.csv");
  expect(dataVersion(site)).toBe("2026-02-01");
});

test("a column has one name and one description, and an id column is never empty", () => {
  expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  expect(columns.every(({ name, description }) => /^[a-z_]+$/.test(name) && description.endsWith("."))).toBe(true);
  expect(columns.filter(({ isRequired }) => isRequired).map(({ name }) => name)).toContain("status");
});

test("a figure in another unit has its number and unit in the CSV, and no percentage", () => {
  const question = site.data.figures.questions.find(({ id }) => id === "misdrijven");
  if (question === undefined) throw new Error("No table.");
  const [row] = parse<Record<string, string>>(questionCsv(question, site.data.figures), { columns: true });
  expect([
    row?.["aandeel_procent"],
    row?.["waarde"],
    row?.["eenheid"],
    row?.["vergelijkgroep"],
    row?.["basis_toelichting"],
  ]).toEqual(["", "812.5", "duizend", "oud", "niet gepubliceerd"]);
});

test.each([
  [{ value: 812.5, unit: "duizend" }, "812,5 duizend"],
  [{ value: 15300, unit: "aantal" }, "15.300"],
  [{ value: 7.6, unit: "rapportcijfer" }, "7,6"],
  [{ value: 0, unit: "aantal" }, "0"],
] as const)("an amount reads as a Dutch number: %o is %s", (amount, text) => {
  expect(formatAmount(amount)).toBe(text);
});

describe("a text that a spreadsheet would run", () => {
  const formulas = ["=1+1", "+1", "-2+3", "@SOM(A1)", "\t=1", " =1", "\uFF1D1"];
  test.each(formulas)("%j gets an apostrophe", (formula) => {
    expect(parse(toCsv([[formula]]))[0]?.[0]).toBe(`'${formula}`);
  });
  test("is not confused with a number or an ordinary text", () => {
    expect(toCsv([[-5, "a=b", "≈ 5", "5-10"]])).toBe("-5,a=b,≈ 5,5-10\r\n");
  });
});

test("the contact point follows the settings, and is the contact page while there is no address", () => {
  const contactOf = (contact: string): string => {
    const settings = changed("_data/bron/dossier.yaml", "contact: null", `contact: ${contact}`);
    return turtle(catalogue(smallSite({ ...figureFiles, ...settings })));
  };
  expect(turtle(catalogue(site))).toContain("vcard:hasURL <https://klein.example/over/contact/>");
  expect(contactOf("mailto:redactie@klein.example")).toContain("vcard:hasEmail <mailto:redactie@klein.example>");
  expect(contactOf("https://klein.example/vraag")).toContain("vcard:hasURL <https://klein.example/vraag>");
});

test("the same site gives the same bytes in every format", () => {
  const again = smallSite(figureFiles);
  for (const make of [
    dataPackage,
    (of: typeof site) => turtle(catalogue(of)),
    (of: typeof site) => jsonLd(glossary(of)),
  ])
    expect(make(again)).toBe(make(site));
});

test("text with quotes, backslashes and line ends survives Turtle and JSON-LD", () => {
  const text = 'Zeg "ja" \\ nee\nen é';
  const resources = [
    { iri: "https://a.example/", types: ["skos:Concept"], properties: [["skos:prefLabel", nl(text)] as const] },
  ];
  const [, label] = new Parser().parse(turtle(resources));
  expect(label?.object.value).toBe(text);
  expect(JSON.stringify(JSON.parse(jsonLd(resources)))).toContain(JSON.stringify(text));
  expect(() => turtle([{ iri: "https://a.example/", types: ["foo:Bar"], properties: [] }])).toThrow(/Unknown prefix/);
});

test("CSV on the Web says which file it describes and where a reader finds the table", () => {
  const [first] = publishedTables(site);
  if (first === undefined) throw new Error("No table.");
  expect(JSON.parse(csvwMetadata(first, site))).toMatchObject({
    url: "tevredenheid.csv",
    "dcat:landingPage": { "@id": "https://klein.example/peiling-2020/tevredenheid/#tabel-tevredenheid" },
    tableSchema: { primaryKey: "uitkomst" },
  });
});

test("a page describes the tables that it explains, with their figures, and no others", () => {
  const datasets = datasetsOf(pageAt(site, "/vergelijkbare-cijfers/onveilig/"), site);
  expect(datasets).toMatchObject([
    {
      name: "Wie voelt zich onveilig?",
      temporalCoverage: "2021/2023",
      variableMeasured: [
        { propertyID: "V1", value: 13.9 },
        { propertyID: "V2", value: "bijna 15%" },
      ],
    },
    { variableMeasured: [{ propertyID: "G1", value: 812.5, unitText: "duizend" }] },
  ]);
  expect(datasetsOf(pageAt(site, "/privacy/"), site)).toEqual([]);
});

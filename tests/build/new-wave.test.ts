import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extended, smallDossier, writeSmallDossier } from "../fixtures/small-dossier.ts";
import { attribute, elements, hasClass, parseHtml, textOf, type Element } from "./support/html.ts";
import { built } from "./support/run-build.ts";

const wave = `
- id: "2023"
  naam: Peiling 2023
  jaar: 2023
  uitvoerder: Onderzoeksbureau
  populatie: kleine gemeenten
  respondenten: 90
  respons: niet gepubliceerd
  veldwerk: niet gepubliceerd
  methode: vragenlijst
  bron: peilingrapport
  vergelijkbaar: true
  toelichting: Dezelfde vragen.
`;
const rows = `P11,tevredenheid,tevreden,2023,45,,gepubliceerd,,peilingrapport,
P12,tevredenheid,neutraal,2023,,,niet-gepubliceerd,,peilingrapport,
P13,tevredenheid,ontevreden,2023,0,,gepubliceerd,,peilingrapport,
`;
const waves = smallDossier["_data/bron/peiling/golven.yaml"];
const outcomes = smallDossier["_data/bron/peiling/uitkomsten.csv"];

let [root, out] = ["", ""];
beforeAll(async () => {
  root = writeSmallDossier({
    "_data/bron/peiling/golven.yaml": waves + wave,
    "_data/bron/peiling/uitkomsten.csv": outcomes + rows,
    ...extended("content/privacy/index.md", "## Nog eens de tabel\n\n::tabel[tevredenheid]"),
  });
  out = join(mkdtempSync(join(tmpdir(), "dossier-wave-")), "site");
  await built({ root, out });
});
afterAll(() => {
  rmSync(root, { recursive: true });
  rmSync(join(out, ".."), { recursive: true });
});

function tables(path: string, question: string): Element[] {
  const page = parseHtml(readFileSync(join(out, path), "utf8"));
  return elements(page, "figure").filter((figure) => figure.attributes.get("id") === `tabel-${question}`);
}
const rowsOf = (table: Element): string[][] =>
  elements(table, "tr").map((row) => elements(row, "th", "td").map((cell) => textOf(cell)));

test("a wave that was added in the data is a column in every table of its question", () => {
  const places = ["peiling-2020/tevredenheid/index.html", "privacy/index.html"];
  for (const place of places) {
    const [table, ...others] = tables(place, "tevredenheid");
    expect(others).toEqual([]);
    if (table === undefined) throw new Error(`${place} has no table.`);
    expect(rowsOf(table)).toEqual([
      ["Antwoord", "Peiling 2020", "Peiling 2023"],
      ["Tevreden", "40%", "45%"],
      ["Neutraal", "42,5%", "niet gepubliceerd"],
      ["Ontevreden", "17,5%", "0%"],
    ]);
    expect(textOf(table)).toContain("Meting: Peiling 2020, Peiling 2023.");
  }
});

test("a question that was not asked again has no empty column", () => {
  const [table] = tables("peiling-2020/tevredenheid/index.html", "samenwerking");
  if (table === undefined) throw new Error("There is no second table.");
  expect(rowsOf(table)[0]).toEqual(["Antwoord", "Peiling 2020"]);
});

test("the new wave is in the CSV and in the JSON of its question, unknown and zero kept apart", () => {
  const csv: Array<Record<string, string>> = parse(readFileSync(join(out, "gegevens/tevredenheid.csv"), "utf8"), {
    columns: true,
  });
  const json = JSON.parse(readFileSync(join(out, "gegevens/tevredenheid.json"), "utf8")) as {
    readonly golven: ReadonlyArray<{ readonly id: string }>;
    readonly uitkomsten: ReadonlyArray<{
      readonly golf: string;
      readonly optie: string;
      readonly tekst: string;
      readonly aandeelProcent: number | null;
    }>;
  };
  expect(
    csv.filter((row) => row["golf"] === "2023").map((row) => [row["optie"], row["aandeel_procent"], row["status"]]),
  ).toEqual([
    ["tevreden", "45", "gepubliceerd"],
    ["neutraal", "", "niet-gepubliceerd"],
    ["ontevreden", "0", "gepubliceerd"],
  ]);
  expect(json.golven.map((golf) => golf.id)).toEqual(["2020", "2023"]);
  expect(
    json.uitkomsten.filter((cell) => cell.golf === "2023").map((cell) => [cell.optie, cell.aandeelProcent, cell.tekst]),
  ).toEqual([
    ["tevreden", 45, "45%"],
    ["neutraal", null, "niet gepubliceerd"],
    ["ontevreden", 0, "0%"],
  ]);
});

test("every cell of the new column has its own anchor, and the chart shows both waves with its figures", () => {
  const [table] = tables("peiling-2020/tevredenheid/index.html", "tevredenheid");
  if (table === undefined) throw new Error("There is no table.");
  const cells = elements(table, "td").filter((cell) => /^uitkomst-p1[123]$/.test(cell.attributes.get("id") ?? ""));
  expect(cells.length).toBe(3);
  const figures = elements(table, "tspan").filter((figure) => /^p1[123]$/.test(attribute(figure, "data-outcome")));
  expect(figures.map((figure) => textOf(figure))).toEqual(["45%", "niet gepubliceerd", "0%"]);
  expect(textOf(table)).toContain("Het meest veranderde ‘Ontevreden’: van 17,5% naar 0%");
  expect(cells.every((cell) => hasClass(cell, "numeric") || hasClass(cell, "textual"))).toBe(true);
});

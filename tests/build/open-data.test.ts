import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { loadData, type DossierData } from "../../scripts/content/load-data.ts";
import type { Outcome } from "../../scripts/schemas/survey.ts";
import { csvwProblems, type Metadata } from "./support/csvw.ts";
import { attribute, elements } from "./support/html.ts";
import { contentRoot, sitePage, siteFile, siteFiles } from "./support/site-files.ts";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: ReadonlyArray<{ readonly name: string }>;
    readonly primaryKey: readonly string[];
  };
}
interface DataPackage {
  readonly $schema: string;
  readonly homepage: string;
  readonly created: string;
  readonly resources: readonly Resource[];
}

const profile = JSON.parse(
  readFileSync(new URL("../fixtures/data-package/datapackage-2.0.json", import.meta.url), "utf8"),
) as object;
const isDataPackage = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(profile);
const dataPackage = (): DataPackage => JSON.parse(siteFile("gegevens/datapackage.json")) as DataPackage;
const csvFiles = (): string[] => siteFiles().filter((path) => /^gegevens\/[a-z0-9-]+\.csv$/.test(path));
const metadataOf = (csv: string): Metadata => JSON.parse(siteFile(`${csv}-metadata.json`)) as Metadata;

let data: DossierData;
let outcomes: readonly Outcome[] = [];
beforeAll(() => {
  const loaded = loadData(contentRoot());
  expect(loaded.problems).toEqual([]);
  data = loaded.data;
  outcomes = [...data.survey.outcomes, ...data.figures.outcomes];
});

describe("the Data Package", () => {
  test("fits the profile of version 2", () => {
    expect(dataPackage().$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect([isDataPackage(dataPackage()), isDataPackage.errors]).toEqual([true, null]);
    expect(new URL(dataPackage().homepage).pathname).toBe("/over/open-data/");
    expect(dataPackage().created).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
  });

  test.each([
    ["no resources", (): object => ({ ...dataPackage(), resources: [] })],
    ["a resource without a name", (): object => ({ resources: [{ path: "a.csv" }] })],
    ["a resource without data", (): object => ({ resources: [{ name: "a" }] })],
    ["a path out of the folder", (): object => ({ resources: [{ name: "a", path: "../a.csv" }] })],
    [
      "a field of an unknown type",
      (): object => ({ resources: [{ name: "a", path: "a.csv", schema: { fields: [{ name: "b", type: "getal" }] } }] }),
    ],
    ["a hash that is none", (): object => ({ resources: [{ name: "a", path: "a.csv", hash: "nee" }] })],
    [
      "a licence without name or address",
      (): object => ({ resources: [{ name: "a", path: "a.csv" }], licenses: [{ title: "Vrij" }] }),
    ],
  ])("would be refused with %s", (_name, broken) => {
    expect(isDataPackage(broken())).toBe(false);
  });

  test("names every table once as CSV and once as JSON, with the size and hash of the file", () => {
    const { resources } = dataPackage();
    const tables = data.survey.questions.length + data.figures.questions.length;
    expect(tables).toBeGreaterThan(40);
    expect(resources).toHaveLength(2 * tables);
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { path, bytes, hash } of resources) {
      const text = siteFile(`gegevens/${path}`);
      expect([path, bytes]).toEqual([path, Buffer.byteLength(text)]);
      expect([path, hash]).toEqual([path, `sha256:${createHash("sha256").update(text).digest("hex")}`]);
    }
  });

  test("describes the columns that the CSV has, in their order", () => {
    const tables = dataPackage().resources.filter(({ schema }) => schema !== undefined);
    expect(tables.map(({ path }) => `gegevens/${path}`).toSorted()).toEqual(csvFiles().toSorted());
    for (const { path, schema } of tables) {
      const [header] = parse(siteFile(`gegevens/${path}`));
      expect([path, schema?.fields.map((field) => field.name)]).toEqual([path, header]);
    }
  });
});

describe("CSV on the Web", () => {
  test("every cell of every table fits the type in its metadata", () => {
    let cells = 0;
    for (const path of csvFiles()) {
      const metadata = metadataOf(path);
      expect(`gegevens/${metadata.url}`).toBe(path);
      const found = csvwProblems(siteFile(path), metadata);
      expect([path, found.problems]).toEqual([path, []]);
      cells += found.cells;
    }
    expect(cells).toBeGreaterThan(4000);
  });

  test.each([
    ["a share over 100", "aandeel_procent", "101", "is above 100"],
    ["a share with a comma", "aandeel_procent", "42,5", "is no decimal"],
    ["a year in words", "jaar", "vorig jaar", "is no integer"],
    ["an unknown status", "status", "misschien", "does not fit"],
    ["no id", "uitkomst", "", "is required"],
  ])("the validator refuses %s", (_name, column, value, problem) => {
    const metadata = metadataOf("gegevens/tevredenheid.csv");
    const names = metadata.tableSchema.columns.map(({ name }) => name);
    const [, ...rows] = parse(siteFile("gegevens/tevredenheid.csv"));
    const broken = [
      names,
      ...rows.map((row, at) => row.map((cell, index) => (at === 0 && names[index] === column ? value : cell))),
    ];
    const csv = broken.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\r\n");
    expect(csvwProblems(csv, metadata).problems.join()).toContain(problem);
  });
});

/** An outcome as a published row gives it back; written apart from the code that writes the row. */
function outcomeOf(row: Readonly<Record<string, string>>): Omit<Outcome, "row"> {
  const text = (name: string): string | null => (row[name] === "" ? null : (row[name] ?? null));
  const number = (name: string): number | null => (text(name) === null ? null : Number(row[name]));
  const value = number("waarde");
  return {
    id: row["uitkomst"] ?? "",
    question: row["vraag"] ?? "",
    option: row["optie"] ?? "",
    wave: row["golf"] ?? "",
    shareInPercent: number("aandeel_procent"),
    ...(value === null ? {} : { amount: { value, unit: row["eenheid"] as "aantal" } }),
    rank: number("rang"),
    status: row["status"] as Outcome["status"],
    words: text("tekst"),
    source: row["bron"] ?? "",
    remark: text("opmerking"),
  };
}

test("a published CSV gives back exactly the figures of the editors' files", () => {
  const published = csvFiles().flatMap((path) =>
    parse<Record<string, string>>(siteFile(path), { columns: true }).map(outcomeOf),
  );
  expect(published.length).toBe(outcomes.length);
  const byId = (list: ReadonlyArray<{ readonly id: string }>): unknown[] =>
    list.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((item) => item);
  expect(byId(published)).toEqual(byId(outcomes.map(({ row: _row, ...outcome }) => outcome)));
});

test("a CSV is UTF-8 without BOM, with commas, Windows line ends and no cell that runs as a formula", () => {
  expect(csvFiles().length).toBeGreaterThan(40);
  for (const path of csvFiles()) {
    const text = siteFile(path);
    expect([path, text.startsWith("uitkomst,vraag,"), text.endsWith("\r\n"), text.includes("\uFFFD")]).toEqual([
      path,
      true,
      true,
      false,
    ]);
    const cells = parse(text).flat();
    expect([path, cells.filter((cell) => /^\s*[=+\-@]/.test(cell))]).toEqual([path, []]);
  }
});

test("every table in HTML, CSV, JSON and JSON-LD shows the same figures to the last digit", () => {
  const urls = new Set(
    elements(sitePage("/over/open-data/").root, "a").map((link) =>
      attribute(link, "href").replace(/^.*(?=\/gegevens\/)/, ""),
    ),
  );
  expect(urls.size).toBeGreaterThan(80);
  let compared = 0;
  for (const path of siteFiles().filter((name) => name.endsWith("/index.html"))) {
    const html = siteFile(path);
    for (const [, json = ""] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      const found = JSON.parse(json) as {
        readonly "@type": string;
        readonly variableMeasured?: ReadonlyArray<{ readonly propertyID: string; readonly value: number | string }>;
      };
      for (const { propertyID, value } of found.variableMeasured ?? []) {
        const outcome = outcomes.find(({ id }) => id === propertyID);
        const figure = outcome?.shareInPercent ?? outcome?.amount?.value ?? outcome?.rank ?? null;
        const cell = new RegExp(
          `id="uitkomst-${propertyID.toLowerCase()}"[^>]*>\\s*<span class="value">([^<]*)</span>`,
        ).exec(html);
        const shown = cell?.[1] ?? "";
        const asNumber = shown
          .replace(/%| duizend/g, "")
          .replaceAll(".", "")
          .replace(",", ".");
        const expected = figure === null ? [propertyID, shown, shown] : [propertyID, figure, String(figure)];
        expect([propertyID, value, figure === null ? shown : asNumber]).toEqual(expected);
        compared += 1;
      }
    }
  }
  expect(compared).toBe(outcomes.length);
});

test("the page about open data links to every file, and every file that it links to exists", () => {
  const links = elements(sitePage("/over/open-data/").root, "a")
    .map((link) => attribute(link, "href"))
    .filter((href) => href.startsWith("/gegevens/"))
    .map((href) => href.slice(1));
  const files = siteFiles().filter((path) => path.startsWith("gegevens/"));
  expect(files.length).toBeGreaterThan(140);
  expect([...new Set(links)].toSorted()).toEqual(files.toSorted());
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { attribute, elements, hasClass, textOf } from "./support/html.ts";
import { contentRoot, siteFile, siteFiles, sitePages } from "./support/site-files.ts";

interface JsonTable {
  readonly uitkomsten: ReadonlyArray<{
    readonly uitkomst: string;
    readonly aandeelProcent: number | null;
    readonly waarde: number | null;
    readonly rang: number | null;
    readonly tekst: string;
  }>;
}

const csvFiles = (): string[] => siteFiles().filter((path) => /^gegevens\/.*\.csv$/.test(path));
const cells = (): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const page of sitePages()) {
    for (const cell of elements(page.root, "td").filter((element) =>
      attribute(element, "id").startsWith("uitkomst-"),
    )) {
      const id = attribute(cell, "id").slice("uitkomst-".length);
      const value = elements(cell, "span").map(textOf)[0] ?? "";
      found.set(id, (found.get(id) ?? new Set()).add(value));
    }
  }
  return found;
};

test("table, CSV and JSON hold the same figure for every outcome", () => {
  const shown = cells();
  expect(csvFiles().length).toBeGreaterThan(40);
  let compared = 0;
  for (const path of csvFiles()) {
    const rows = parse<Record<string, string>>(siteFile(path), { columns: true });
    const json = JSON.parse(siteFile(path.replace(/csv$/, "json"))) as JsonTable;
    expect(json.uitkomsten.map((row) => row.uitkomst)).toEqual(rows.map((row) => row["uitkomst"]));
    for (const [index, row] of rows.entries()) {
      const other = json.uitkomsten[index];
      expect([other?.aandeelProcent, other?.waarde, other?.rang].map((value) => String(value ?? ""))).toEqual([
        row["aandeel_procent"],
        row["waarde"],
        row["rang"],
      ]);
      expect([...(shown.get((row["uitkomst"] ?? "").toLowerCase()) ?? [])]).toEqual([other?.tekst]);
      compared += 1;
    }
  }
  // Counted in the sources themselves: a row of either file is one outcome.
  const rowsOf = (path: string): number =>
    parse<Record<string, string>>(readFileSync(join(contentRoot(), path), "utf8"), { columns: true }).length;
  expect(compared).toBe(rowsOf("_data/bron/peiling/uitkomsten.csv") + rowsOf("_data/bron/cijfers/uitkomsten.csv"));
  expect(compared).toBeGreaterThan(200);
});

test("every finding P01 to P27 of the survey is on the site", () => {
  const ids = [...cells().keys()];
  const numbers = new Set(ids.flatMap((id) => /^p(\d\d)/.exec(id)?.[1] ?? []));
  expect([...numbers].sort((a, b) => a.localeCompare(b))).toEqual(
    Array.from({ length: 27 }, (_, index) => String(index + 1).padStart(2, "0")),
  );
});

/** How a row of the data file must read on a page; written apart from the code that makes the page. */
function expectedText(row: Readonly<Record<string, string>>, unit: string | undefined): string {
  if (row["status"] === "in-woorden") return row["tekst"] ?? "";
  if (row["status"] !== "gepubliceerd") return (row["status"] ?? "").replace("-", " ");
  if ((row["waarde"] ?? "") !== "") {
    const [whole = "", decimals] = (row["waarde"] ?? "").split(".");
    const dotted = whole.replace(/\B(?=(\d{3})+$)/g, ".");
    return `${decimals === undefined ? dotted : `${dotted},${decimals}`}${unit === "duizend" ? " duizend" : ""}`;
  }
  return row["aandeel"] === "" ? (row["rang"] ?? "") : `${(row["aandeel"] ?? "").replace(".", ",")}%`;
}

test.each([
  ["peiling", 40],
  ["cijfers", 150],
])("a table shows what the data file of the editors in %s says, row by row", (folder, count) => {
  const read = (file: string): string => readFileSync(join(contentRoot(), `_data/bron/${folder}/${file}`), "utf8");
  const rows: Array<Record<string, string>> = parse(read("uitkomsten.csv"), { columns: true });
  const units = new Map(
    folder === "peiling"
      ? []
      : read("tabellen.yaml")
          .split(/^- id: /m)
          .map((block) => [block.split("\n")[0] ?? "", /^ {2}eenheid: (.*)$/m.exec(block)?.[1] ?? ""] as const),
  );
  const shown = cells();
  expect(rows.length).toBeGreaterThan(count);
  for (const row of rows) {
    const id = row["id"] ?? "";
    expect([id, ...(shown.get(id.toLowerCase()) ?? [])]).toEqual([
      id,
      expectedText(row, units.get(row["vraag"] ?? "")),
    ]);
  }
});

test("a figure in a sentence is the figure of the cell that it leads to", () => {
  const shown = cells();
  const figures = sitePages().flatMap((page) =>
    elements(page.root, "a")
      .filter((link) => hasClass(link, "figure-in-text"))
      .map((link) => {
        const [, id = ""] = attribute(link, "href").split("#uitkomst-");
        const aside = elements(link, "span").map(textOf).join(" ");
        return { page: page.url, id, text: textOf(link).replace(aside, "").trim() };
      }),
  );
  expect(figures.length).toBeGreaterThan(30);
  const wrong = figures.filter(({ id, text }) => shown.get(id)?.has(text) !== true);
  expect(wrong).toEqual([]);
});

test("a screen reader hears with a figure what it is a figure of", () => {
  const links = sitePages().flatMap((page) =>
    elements(page.root, "a").filter((link) => hasClass(link, "figure-in-text")),
  );
  expect(links.length).toBeGreaterThan(30);
  expect(links.map(textOf).filter((text) => !/\(.+, meting .+\)$/.test(text))).toEqual([]);
});

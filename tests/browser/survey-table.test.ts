import { parse } from "csv-parse/sync";
import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { test } from "./support/browser-test.ts";
import { allUrls, htmlOf } from "./support/page-types.ts";

const withTables = allUrls().filter((url) => htmlOf(url).includes('class="benchmark"'));

/** A row of the download, as far as these tests read it. */
interface CsvRow {
  readonly uitkomst: string;
  readonly antwoord: string;
  readonly aandeel_procent: string;
  readonly waarde: string;
  readonly eenheid: string;
  readonly rang: string;
  readonly status: string;
  readonly tekst: string;
}

const STATUS_WORDS: Readonly<Record<string, string>> = {
  genoemd: "genoemd",
  "niet-gepubliceerd": "niet gepubliceerd",
  "niet-gevraagd": "niet gevraagd",
  "geen-antwoord": "geen antwoord",
  "niet-opgenomen": "niet opgenomen",
};

/** "2800" → "2.800", "7.6" → "7,6": thousands in groups of three after a point, decimals after a comma. */
function dutchNumber(value: string): string {
  const [whole = "", decimals] = value.split(".");
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** What the table must say for a row of the download, written apart from the code of the site. */
function expectedText(row: CsvRow): string {
  if (row.aandeel_procent !== "") return `${row.aandeel_procent.replace(".", ",")}%`;
  if (row.waarde !== "") return dutchNumber(row.waarde) + (row.eenheid === "duizend" ? " duizend" : "");
  if (row.rang !== "") return row.rang;
  return row.status === "in-woorden" ? row.tekst : (STATUS_WORDS[row.status] ?? "");
}

test("there are pages with tables to compare", () => {
  expect(withTables.length).toBeGreaterThan(5);
});

test.for(withTables)("every table of %s and its CSV hold the same figures", async (url, { open }) => {
  const page = await open(url);
  const figures = await page.locator("figure.benchmark").all();
  for (const figure of figures) {
    const shown = await figure.locator("tbody td[id]").evaluateAll((cells) =>
      cells.map((cell) => ({
        id: cell.id.replace("uitkomst-", ""),
        answer: cell.parentElement?.querySelector("th")?.textContent?.trim() ?? "",
        text: cell.querySelector(".value")?.textContent?.trim() ?? "",
      })),
    );
    const started = page.waitForEvent("download");
    await figure.getByRole("link", { name: /^CSV/ }).click();
    const download = await started;
    const rows = parse<CsvRow>(await readFile(await download.path(), "utf8"), { columns: true });
    expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.csv$/);
    expect(rows.length).toBeGreaterThan(0);
    expect(shown).toEqual(
      rows.map((row) => ({ id: row.uitkomst.toLowerCase(), answer: row.antwoord, text: expectedText(row) })),
    );
  }
});

test.for(withTables)(
  "every table of %s has a caption and headers that say what they head, and no empty cell",
  async (url, { open }) => {
    const page = await open(url);
    const tables = await page.locator("main table").evaluateAll((items) =>
      items.map((item) => {
        const table = item as HTMLTableElement;
        const cells = [...table.rows].flatMap((row) => [...row.cells]);
        return {
          caption: table.caption?.textContent?.trim() ?? "",
          columnHeaders: [...(table.tHead?.rows[0]?.cells ?? [])].map(
            (cell) => `${cell.tagName} ${cell.getAttribute("scope")}`,
          ),
          rowHeaders: [...table.tBodies]
            .flatMap((body) => [...body.rows])
            .map((row) => `${row.cells[0]?.tagName} ${row.cells[0]?.getAttribute("scope")}`),
          empty: cells.filter((cell) => cell.textContent?.trim() === "").length,
        };
      }),
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      expect(table.caption).not.toBe("");
      expect(new Set(table.columnHeaders)).toEqual(new Set(["TH col"]));
      expect(new Set(table.rowHeaders)).toEqual(new Set(["TH row"]));
      expect(table.empty).toBe(0);
    }
  },
);

test("a screen reader finds a table by its message, its columns by survey and its rows by answer", async ({ open }) => {
  const page = await open(withTables[0] ?? "/");
  const figure = page.locator("figure.benchmark").first();
  const message = (await figure.locator(".data-table__message").textContent()) ?? "";
  const table = page.getByRole("table", { name: message });
  expect(await table.getByRole("columnheader", { name: "Antwoord" }).count()).toBe(1);
  expect(await table.getByRole("rowheader").count()).toBe(await table.locator("tbody tr, tfoot tr").count());
});

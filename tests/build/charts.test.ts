import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { ancestors, attribute, elements, hasClass, textOf, type Element } from "./support/html.ts";
import { siteFile, siteFiles, sitePages } from "./support/site-files.ts";

/** A place where a reader, a program or a screen reader meets a figure. */
interface Shown {
  readonly where: string;
  readonly outcome: string;
  readonly text: string;
}

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

/** What the published CSV says of every outcome, written out apart from the code that makes the pages. */
function published(): Map<string, string> {
  const files = siteFiles().filter((path) => /^gegevens\/.*\.csv$/.test(path));
  const rows = files.flatMap((path) => parse<Record<string, string>>(siteFile(path), { columns: true }));
  return new Map(
    rows.map((row) => {
      const share = row["aandeel_procent"] ?? "";
      const words = row["status"] === "in-woorden" ? row["tekst"] : row["status"]?.replace("-", " ");
      const amount = row["waarde"] ?? "";
      if (amount !== "") {
        const number = amount.replace(".", ",").replace(/\B(?=(\d{3})+(?!\d|,))/g, ".");
        return [(row["uitkomst"] ?? "").toLowerCase(), row["eenheid"] === "duizend" ? `${number} duizend` : number];
      }
      const text = share === "" ? (row["rang"] === "" ? words : row["rang"]) : `${share.replace(".", ",")}%`;
      return [(row["uitkomst"] ?? "").toLowerCase(), text ?? ""];
    }),
  );
}

/** Tables whose published CSV holds amounts in a unit of their own, by id. */
function tablesOfAmounts(): Set<string> {
  const files = siteFiles().filter((path) => /^gegevens\/.*\.csv$/.test(path));
  const amounts = files.filter((path) =>
    parse<Record<string, string>>(siteFile(path), { columns: true }).some((row) => (row["waarde"] ?? "") !== ""),
  );
  return new Set(amounts.map((path) => path.slice("gegevens/".length, -".csv".length)));
}

function figuresOf(url: string, root: Element): Shown[] {
  const all = elements(root);
  const own = (element: Element): string => plain(textOf(element));
  const cells = all
    .filter((element) => attribute(element, "id").startsWith("uitkomst-"))
    .map((cell) => ({ where: `${url} table`, outcome: attribute(cell, "id").slice(9), text: own(cell) }));
  const charts = all
    .filter((element) => element.tag === "tspan" && attribute(element, "data-outcome") !== "")
    .map((figure) => ({ where: `${url} chart`, outcome: attribute(figure, "data-outcome"), text: own(figure) }));
  const form = all
    .filter((element) => element.tag === "span" && attribute(element, "data-outcome") !== "")
    .map((figure) => ({ where: `${url} form`, outcome: attribute(figure, "data-outcome"), text: own(figure) }));
  const texts = all
    .filter((element) => hasClass(element, "figure-in-text"))
    .map((figure) => ({
      where: `${url} text`,
      outcome: attribute(figure, "href").split("#uitkomst-")[1] ?? "",
      text: plain(String(figure.children[0])).trim(),
    }));
  return [...cells, ...charts, ...form, ...texts];
}

test("text, chart, table, form, CSV and JSON show one figure for an outcome, wherever it stands on the site", () => {
  const csv = published();
  expect(csv.size).toBeGreaterThan(40);
  const shown = sitePages().flatMap((page) => figuresOf(page.url, page.root));
  const json = siteFiles()
    .filter((path) => /^gegevens\/.*\.json$/.test(path))
    .flatMap((path) => {
      const data = JSON.parse(siteFile(path)) as {
        readonly uitkomsten?: ReadonlyArray<{ readonly uitkomst: string; readonly tekst: string }>;
      };
      return (data.uitkomsten ?? []).map((row) => ({
        where: path,
        outcome: row.uitkomst.toLowerCase(),
        text: row.tekst,
      }));
    });
  for (const kind of ["table", "chart", "form", "text"])
    expect(shown.filter(({ where }) => where.endsWith(kind)).length, kind).toBeGreaterThan(20);
  const all = [...shown, ...json];
  expect(all.filter(({ outcome, text }) => csv.get(outcome) !== text)).toEqual([]);
  console.log(`${all.length} places show ${csv.size} outcomes.`);
});

interface Chart {
  readonly url: string;
  readonly figure: Element;
  readonly chart: Element;
}

function chartsOfSite(): Chart[] {
  return sitePages().flatMap((page) =>
    elements(page.root, "div")
      .filter((element) => hasClass(element, "chart"))
      .map((chart) => {
        const figure = ancestors(chart).find((element) => element.tag === "figure");
        if (figure === undefined) throw new Error(`A chart on ${page.url} has no table.`);
        return { url: page.url, figure, chart };
      }),
  );
}

/** Where the dots of the key of a chart stand; a share is in percent of the width. */
const KEY = "0.5em";

describe("every chart", () => {
  test("is in one figure with its table, and shows each row of that table with a figure", () => {
    expect(chartsOfSite().length).toBeGreaterThan(8);
    for (const { url, figure, chart } of chartsOfSite()) {
      const ids = (found: readonly Element[], name: string, cut = 0): string[] =>
        found.map((element) => attribute(element, name).slice(cut)).filter((id) => id !== "");
      const cells = ids(elements(figure, "td"), "id", "uitkomst-".length).sort();
      expect(ids(elements(chart, "tspan"), "data-outcome").sort(), url).toEqual(cells);
    }
  });
  test("draws a part or a dot at the very share of its label", () => {
    let drawn = 0;
    for (const { url, chart } of chartsOfSite()) {
      // A source may round in words ("bijna 17%", "onder 30%"): that is no share, so it has a label and no mark.
      const labels = elements(chart, "tspan")
        .filter((element) => hasClass(element, "chart__figure"))
        .map((element) => textOf(element))
        .filter((text) => /^[\d.,]+%$/.test(text));
      const parts = elements(chart, "rect").flatMap((element) => element.attributes.get("data-share") ?? []);
      const dots = elements(chart, "circle")
        .filter((element) => hasClass(element, "chart__dot"))
        .map((element) => attribute(element, "cx"))
        .filter((cx) => cx !== KEY) // A chart of two waves has a key of two dots; they stand for a wave, not a share.
        .map((cx) => cx.replace("%", ""));
      const marks = [...parts, ...dots].map((share) => `${share.replace(".", ",")}%`);
      expect(marks, url).toEqual(labels);
      drawn += marks.length;
    }
    expect(drawn).toBeGreaterThan(15);
  });
  test("has what is left open as a part with the figure of the table's own row", () => {
    const rests = chartsOfSite().flatMap(({ figure, chart }) => {
      const label = elements(chart, "text").map((element) => plain(textOf(element)));
      const row = elements(figure, "tr").map((element) => textOf(element));
      const left = row.find((text) => text.startsWith("Niet vermeld / afronding"));
      return left === undefined
        ? []
        : [{ left, isInChart: label.includes(`${left.split(" ").at(-1)} Niet vermeld / afronding`) }];
    });
    // 5,6% is what is left of the crimes of 2024: one whole, whose other kinds the dossier did not take over.
    expect(rests).toEqual([
      { left: "Niet vermeld / afronding 1%", isInChart: true },
      { left: "Niet vermeld / afronding 5,6%", isInChart: true },
    ]);
  });
  test("says in its sentence every figure that it draws, and has a title", () => {
    for (const { url, chart } of chartsOfSite()) {
      const [title, sentence] = elements(chart, "p").map((element) => textOf(element));
      expect(title, url).not.toBe("");
      for (const figure of elements(chart, "tspan").filter((element) => hasClass(element, "chart__figure")))
        expect(sentence, url).toContain(plain(textOf(figure)));
    }
  });
});

test("a table without a chart says why, and holds no share or place: only words, or amounts in a named unit", () => {
  const tables = sitePages().flatMap((page) =>
    elements(page.root, "figure").filter((figure) => hasClass(figure, "benchmark")),
  );
  const without = tables.filter((figure) => !elements(figure, "div").some((element) => hasClass(element, "chart")));
  const names = [...new Set(without.map((figure) => attribute(figure, "id").slice("tabel-".length)))].sort();
  console.log(`No chart: ${names.join(", ")}.`);
  expect(without.length).toBeGreaterThan(3);
  const ofAmounts = tablesOfAmounts();
  const isOfAmounts = (figure: Element): boolean => ofAmounts.has(attribute(figure, "id").slice("tabel-".length));
  const cells = (figure: Element): string[] => elements(figure, "td").map((cell) => textOf(cell));
  // Unlike a share, a number of crimes or a mark has no whole of 100%. The published file says that it is an amount.
  const amounts = without.filter((figure) => isOfAmounts(figure));
  const words = without.filter((figure) => !isOfAmounts(figure));
  expect(amounts.length).toBeGreaterThan(5);
  expect(words.length).toBeGreaterThan(3);
  for (const figure of amounts) {
    expect(textOf(figure)).toContain("Er is geen grafiek, want deze cijfers zijn geen aandelen van een geheel.");
    expect(textOf(figure)).toContain("Eenheid: ");
    expect(cells(figure).filter((text) => text.includes("%"))).toEqual([]);
  }
  for (const figure of words) {
    expect(textOf(figure)).toContain("Zonder aandelen of volgorde is er geen grafiek.");
    expect(cells(figure).filter((text) => /\d/.test(text))).toEqual([]);
  }
});

test("every percentage in the JSON-LD of a dataset is one that its own table or chart shows", () => {
  let seen = 0;
  for (const page of sitePages()) {
    const figures = elements(page.root, "figure").filter((figure) => hasClass(figure, "benchmark"));
    for (const script of elements(page.root, "script").filter(
      (item) => attribute(item, "type") === "application/ld+json",
    )) {
      const data = JSON.parse(String(script.children[0])) as {
        readonly "@type": string;
        readonly url?: string;
        readonly description?: string;
      };
      const figure = figures.find((candidate) => data.url?.endsWith(`#${attribute(candidate, "id")}`) === true);
      if (data["@type"] !== "Dataset" || figure === undefined) continue;
      const cells = elements(figure, "td").map((cell) => textOf(cell));
      for (const share of data.description?.match(/\d+(?:,\d+)?%/g) ?? []) {
        // A cell in words ("bijna 17%") is quoted with its words, or it would become a share.
        const isShown = cells.some(
          (cell) => cell === share || (cell.endsWith(` ${share}`) && data.description?.includes(cell) === true),
        );
        expect(isShown, `${page.url}: ${share} in ${attribute(figure, "id")}`).toBe(true);
        seen += 1;
      }
    }
  }
  expect(seen).toBeGreaterThan(10);
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { problemsIn, render } from "./render.ts";

describe("a heading is refused when", () => {
  const cases: ReadonlyArray<readonly [name: string, body: string, problem: string]> = [
    [
      "it is a main heading",
      "Tekst.\n\n# Titel",
      '3:1 De tekst heeft een eigen hoofdkop. Begin met "##"; de titel bovenaan is al de hoofdkop.',
    ],
    [
      "it is a main heading by underlining",
      "Titel\n=====",
      '1:1 De tekst heeft een eigen hoofdkop. Begin met "##"; de titel bovenaan is al de hoofdkop.',
    ],
    ["the first one is not of level 2", "### Kop", '1:1 Deze kop slaat een niveau over (van 1 naar 3). Gebruik "##".'],
    ["it skips a level", "## Een\n\n#### Drie", '3:1 Deze kop slaat een niveau over (van 2 naar 4). Gebruik "###".'],
    ["it is empty", "## Een\n\n##", "3:1 Deze kop is leeg. Schrijf een kop, of haal de regel weg."],
    [
      "it stands twice",
      "## Een\n\n### Kop\n\n## Twee\n\n### Kop",
      '7:5 De kop "Kop" komt twee keer voor. Geef elke kop een eigen tekst.',
    ],
    [
      "it differs from another in capitals and marks only",
      "## Let op\n\n## Let op!",
      '3:4 De kop "Let op!" komt twee keer voor. Geef elke kop een eigen tekst.',
    ],
  ];
  test("has cases to try", () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)("%s", (_name, body, problem) => {
    expect(problemsIn(body)).toEqual([problem]);
  });
});

describe("a heading", () => {
  test("gets an id of its own words, and is listed with its level and line", () => {
    const { headings, html, problems } = render("## Wat het kost\n\n### In *één* maand\n\n## Let op", { bodyLine: 10 });
    expect(problems).toEqual([]);
    expect(html).toBe(
      '<h2 id="wat-het-kost">Wat het kost</h2>\n<h3 id="in-een-maand">In <em>één</em> maand</h3>\n<h2 id="let-op">Let op</h2>\n',
    );
    expect(headings).toEqual([
      { id: "wat-het-kost", text: "Wat het kost", level: 2, line: 10 },
      { id: "in-een-maand", text: "In één maand", level: 3, line: 12 },
      { id: "let-op", text: "Let op", level: 2, line: 14 },
    ]);
  });
  test("does not take an id that the page itself uses", () => {
    const body = "## Bronnen\n\n## Inhoud\n\n## Bron 2\n\n## Tabel tevredenheid\n\n## Bronvermelding";
    expect(render(body).headings.map(({ id }) => id)).toEqual([
      "over-bronnen",
      "over-inhoud",
      "over-bron-2",
      "over-tabel-tevredenheid",
      "bronvermelding",
    ]);
  });
  test("does not take any id that is written out in a layout or component", () => {
    const folder = new URL("../../../_includes/", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    const ids = files.flatMap((file) =>
      [...readFileSync(new URL(file.replaceAll("\\", "/"), folder), "utf8").matchAll(/ id="([a-z0-9-]+)"/g)].map(
        (match) => match[1] ?? "",
      ),
    );
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids) expect(render(`## ${id.replaceAll("-", " ")}`).headings[0]?.id).not.toBe(id);
  });
  test("without Latin letters still gets an id", () => {
    expect(render("## 日本").headings.map(({ id }) => id)).toEqual(["kop-1"]);
  });
  test("may go back up more than one level", () => {
    expect(problemsIn("## Een\n\n### Twee\n\n#### Drie\n\n## Vier")).toEqual([]);
  });
});

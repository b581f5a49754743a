import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import {
  escapeMarkdown,
  reportAsCsv,
  reportAsMarkdown,
  reportAsText,
  type Report,
} from "../../../../assets/js/tools/engine/report.ts";

const report: Report = {
  title: "Werkblad: <b>overlast</b>",
  intro: ["Een voorstel."],
  sections: [
    {
      heading: "1. De vraag",
      blocks: [
        {
          kind: "list",
          isOrdered: true,
          items: [
            { text: "Waar?", note: "Omdat het telt." },
            { text: "Lees dit", url: "/lens/" },
          ],
        },
      ],
    },
    {
      heading: "Taken",
      blocks: [{ kind: "table", caption: "Taken", columns: ["Wat", "Wie"], rows: [["Bel | mail", "Adviseur"]] }],
    },
    { heading: "Slot", blocks: [{ kind: "text", text: "Klaar." }] },
  ],
  rows: [
    ["wat", "wie"],
    ["=1+1", "@som"],
    ["-2", 4],
  ],
};
const origin = "https://dossier.example";

test("as text it reads well in an e-mail, with whole addresses", () => {
  expect(reportAsText(report, origin)).toBe(`Werkblad: <b>overlast</b>

Een voorstel.

1. DE VRAAG

1. Waar?
   Omdat het telt.
2. Lees dit https://dossier.example/lens/

TAKEN

Wat: Bel | mail
Wie: Adviseur

SLOT

Klaar.
`);
});

test("as Markdown it is a document with headings, lists, links and tables, and what a user typed stays text", () => {
  const html = new MarkdownIt({ html: true }).render(reportAsMarkdown(report, origin));
  expect(html).toContain("<h1>Werkblad: &lt;b&gt;overlast&lt;/b&gt;</h1>");
  expect(html).toContain("<h2>1. De vraag</h2>");
  expect(html).toContain('<a href="https://dossier.example/lens/">Lees dit</a>');
  expect(html).toContain("<td>Bel | mail</td>");
});

test("no text that a user types becomes markup in the Markdown", () => {
  const markdown = new MarkdownIt({ html: true });
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from("<>*_[]()!`#|~-+=.1 ab\n&;\\")), maxLength: 30 }),
      (typed) => {
        const html = markdown.render(`- ${escapeMarkdown(typed)}`);
        expect(html.replace(/<\/?(?:ul|li|p)>/g, "")).not.toMatch(/<[a-z/]/i);
      },
    ),
    { numRuns: 2000 },
  );
});

describe("as CSV", () => {
  test("cells that a spreadsheet would run are neutralised, numbers stay numbers", () => {
    expect(reportAsCsv(report)).toBe("\uFEFFwat,wie\r\n'=1+1,'@som\r\n'-2,4\r\n");
  });
  test("every row has the cells that went in", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const read = parse(reportAsCsv({ ...report, rows }), {
          bom: true,
          skip_empty_lines: false,
          relax_quotes: false,
        });
        expect(read.length).toBe(rows.length);
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

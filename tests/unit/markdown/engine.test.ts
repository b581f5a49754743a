import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problemsIn, render, renderStep } from "./render.ts";

describe("renderBody", () => {
  test("never throws, never lets a tag through and always points into the file, whatever the text", () => {
    const scraps = [
      "# ",
      "## ",
      "- ",
      "> ",
      "| a |",
      "\n",
      "\n\n",
      "| --- |",
      ":::let-op\n",
      ":::\n",
      "::tabel[",
      ":bron[",
      "]",
      "{",
      "}",
      "`",
      "```\n",
      "<b>",
      "<script>",
      "&lt;",
      "[a](",
      ")",
      "![",
      "javascript:",
      "https://x.nl",
      "*",
      "_",
      "\\",
      "    ",
      "\t",
      "1. ",
      "é",
      "\u2028",
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 5 })), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        const body = parts.join("").replaceAll("\u0000", "");
        const { html, problems } = render(body, { bodyLine: 5 });
        expect(html).not.toMatch(/<script|<b>|href="javascript:|="[^"]*"on/i);
        const lines = body.split("\n").length;
        for (const { line, column, what, todo } of problems) {
          expect(line).toBeGreaterThanOrEqual(5);
          expect(line).toBeLessThan(5 + lines);
          expect(column).toBeGreaterThan(0);
          expect(`${what}${todo}`).not.toBe("");
        }
      }),
      { seed: 20261124, numRuns: 2000 },
    );
  }, 60_000);

  const storms: ReadonlyArray<readonly [string, string]> = [
    "[",
    "![",
    "**a",
    "_a",
    "`a",
    "> ",
    "- ",
    "<https://x",
    "[[a](b)](c) ",
    "\"'",
    "|a",
    "&",
    "\\",
    ":::let-op\n",
    "::a[\n",
  ].map((unit) => [JSON.stringify(unit), unit]);
  test("has storms to weather", () => {
    expect(storms.length).toBeGreaterThan(0);
  });
  test.each(storms)(
    "is ready in time on 100,000 characters of %s",
    (_name, unit) => {
      const started = performance.now();
      render(unit.repeat(Math.floor(100_000 / unit.length)));
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    60_000,
  );

  test("reports everything that is wrong at once, each on its line", () => {
    const body = "# Kop\n\nZie <b>.\n\n:onzin[x]\n\n[hier](javascript:x)\n\n:::weg\n";
    expect(
      render(body)
        .problems.map(({ line, rule }) => `${line} ${rule}`)
        .sort(),
    ).toEqual(["1 koppen", "3 html", "5 aanwijzing", "7 links", "7 links", "9 aanwijzing", "9 aanwijzing"]);
  });
  test("forgets what an earlier page held", () => {
    render("## Kop\n\nZo is het :bron[rapport].");
    const { headings, citedSources, problems } = render("## Kop");
    expect([headings.length, citedSources, problems]).toEqual([1, [], []]);
  });
  test("keeps the words as plain text, without marks and with the words of terms", () => {
    expect(render("## Kop\n\nEen *zin* met :begrip[driehoek] en [een link](zes-vragen.md).").plainText).toBe(
      "Kop\nEen zin met driehoek en een link.\n",
    );
  });
  test("writes Dutch single quotes", () => {
    expect(render("Hij zei \"ja\" en 'nee'.").html).toBe("<p>Hij zei ‘ja’ en ‘nee’.</p>\n");
  });
  test("does not make a link of a bare address, or strike text", () => {
    expect(render("www.x.nl en ~~weg~~").html).toBe("<p>www.x.nl en ~~weg~~</p>\n");
  });
  test("has no reference links, whose target would stand far from the text", () => {
    expect(render("[tekst][1]\n\n[1]: javascript:alert(1)").html).not.toContain("href");
  });
  test("accepts ordinary text without a problem", () => {
    expect(problemsIn("Een zin.\n\n- een\n- twee\n\n1. drie\n\n> citaat\n\n---\n\nEinde.")).toEqual([]);
  });
});

describe("renderInline", () => {
  test("refuses in one line what is refused in a body", () => {
    expect(
      renderStep("Lees <b>dit</b> en [klik hier](javascript:x).", 9).problems.map(
        ({ line, rule }) => `${line} ${rule}`,
      ),
    ).toEqual(["9 html", "9 links", "9 links"]);
  });
  test("renders a step without a paragraph around it", () => {
    expect(renderStep("Lees [de zes vragen](zes-vragen.md).", 9)).toMatchObject({
      html: 'Lees <a href="/privacy/zes-vragen/">de zes vragen</a>.',
      problems: [],
      links: [{ file: "privacy/zes-vragen.md", line: 9 }],
    });
  });
});

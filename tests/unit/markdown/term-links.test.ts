import { describe, expect, test } from "vitest";
import { renderBody } from "#markdown/engine.ts";
import { termIndex } from "#markdown/term-index.ts";
import { context } from "./render.ts";

const world = {
  ...context,
  termIndex: termIndex([{ slug: "driehoek", title: "Driehoek", synonyms: [], abbreviations: [] }]),
};
const render = (body: string, path = "privacy/index.md"): string =>
  renderBody({ file: `content/${path}`, path, body, bodyLine: 1, declaredSources: [] }, world).html.trim();
const link = '<a class="term-link" href="/begrippen/driehoek/">driehoek</a>';

describe("the first use of a term on a page", () => {
  test("links to the glossary, and later uses do not", () => {
    expect(render("De driehoek praat.\n\nDe driehoek besluit.")).toBe(
      `<p>De ${link} praat.</p>\n<p>De driehoek besluit.</p>`,
    );
  });
  test("is not in a heading, a header cell or another link", () => {
    const html = render(
      "## De driehoek\n\n| driehoek | b |\n| --- | --- |\n| x | y |\n\n[de driehoek](/privacy/index.md)\n\nDe driehoek.",
    );
    expect(html.match(/term-link/g)).toHaveLength(1);
    expect(html).toContain(`<p>De ${link}.</p>`);
  });
  test("stays where an editor put it, also further on", () => {
    expect(render("De driehoek praat.\n\nIn de :begrip[driehoek].")).toBe(
      `<p>De driehoek praat.</p>\n<p>In de ${link}.</p>`,
    );
  });
  test("is not made on the page of the term itself", () => {
    expect(render("De driehoek praat.", "begrippen/driehoek.md")).toBe("<p>De driehoek praat.</p>");
  });
  test("counts as a use of the term", () => {
    const { usedTerms } = renderBody(
      { file: "content/a.md", path: "a.md", body: "De driehoek.", bodyLine: 1, declaredSources: [] },
      world,
    );
    expect(usedTerms).toEqual(["driehoek"]);
  });
});

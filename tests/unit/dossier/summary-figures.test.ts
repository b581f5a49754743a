import { expect, test } from "vitest";
import { figureIds, withFigures, withFigureTexts } from "#dossier/summary-figures.ts";
import { html } from "#lib/html.ts";
import { pageAt, smallSite } from "../../fixtures/small-site.ts";
import { changed } from "../../fixtures/small-dossier.ts";

const sentence = ":cijfer[P01] is <b>tevreden</b>, :cijfer[ P02 ] niet.";

test("a sentence names its figures", () => {
  expect(figureIds(sentence)).toEqual(["P01", "P02"]);
  expect(figureIds("40% is tevreden.")).toEqual([]);
});

test("a sentence is written out as text, and as HTML with nothing unescaped around its figures", () => {
  expect(withFigureTexts(sentence, (id) => `[${id}]`)).toBe("[P01] is <b>tevreden</b>, [P02] niet.");
  expect(String(withFigures(sentence, (id) => html`<a>${id}</a>`))).toBe(
    "<a>P01</a> is &lt;b&gt;tevreden&lt;/b&gt;, <a>P02</a> niet.",
  );
});

test("a page shows the figure in its summary as a link, and lists show it as text", () => {
  const file = "content/peiling-2020/tevredenheid.md";
  const site = smallSite(changed(file, "  - Vier op de tien", "  - Van hen is :cijfer[P01] tevreden, vier op de tien"));
  const page = pageAt(site, "/peiling-2020/tevredenheid/");
  expect(page.summary).toContain("Van hen is 40% tevreden");
  expect(page.summarySentences.map(String).join(" ")).toContain(
    'Van hen is <a class="figure-in-text" href="/peiling-2020/tevredenheid/#uitkomst-p01">40%',
  );
});

import { describe, expect, test } from "vitest";
import { problemsIn, render } from "./render.ts";

const MESSAGE = "HTML-code mag niet in de tekst. Gebruik Markdown of een aanwijzing; een < schrijf je als &lt;.";

describe("raw HTML is refused", () => {
  const cases: ReadonlyArray<readonly [name: string, body: string, place: string]> = [
    ["a script", "Tekst.\n\n<script>alert(1)</script>", "3:1"],
    ["a tag inside a sentence", "Dit is <b>vet</b>.", "1:8"],
    ["a tag with capitals", "Dit is <IMG SRC=x ONERROR=alert(1)>.", "1:8"],
    ["a tag with an attribute over two lines", "Dit is <a\nhref='x'>.", "1:1"],
    ["a tag without an end", "Dit is <svg/onload=alert(1)", "1:8"],
    ["a closing tag", "Dit is </p>.", "1:8"],
    ["a tag of one's own", "Dit is <mijn-kader>.", "1:8"],
    ["a comment", "Dit is <!-- stil -->.", "1:8"],
    ["a processing instruction", "Dit is <?php echo 1 ?>.", "1:8"],
    ["a CDATA section", "Dit is <![CDATA[x]]>.", "1:8"],
    ["a doctype", "<!doctype html>", "1:1"],
    ["a tag in a heading", "## Kop <br>", "1:8"],
    ["a tag in a list", "- een\n- twee <br>\n", "2:8"],
    ["a tag in a quote", "> een <br>", "1:7"],
    ["a tag in a table cell", "| a | b |\n| --- | --- |\n| c | d |\n| e | <br> |", "4:7"],
    ["a tag in a table header", "| a | <b>b</b> |\n| --- | --- |\n| c | d |", "1:7"],
    ["a tag in a box", ":::let-op\nEen <br>\n:::", "2:5"],
    ["a tag in a link text", "Zie [de <b>zes</b> vragen](zes-vragen.md).", "1:9"],
    ["a tag in the text of a term", "De :begrip[<b>wet</b>]{avg}.", "1:12"],
    ["a tag in an image description", "![een <b>schema</b>](schema.svg)", "1:7"],
    ["a tag after an escaped backtick", "Dit is \\` <b>vet</b> \\`.", "1:11"],
  ];
  test("has cases to try", () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)("%s", (_name, body, place) => {
    expect(problemsIn(body)).toContain(`${place} ${MESSAGE}`);
  });
  test.each(cases)("%s, and what comes out holds no such tag", (_name, body) => {
    expect(render(body).html).not.toMatch(/<(script|b>|br|svg|mijn-kader|!|\?)/i);
  });
});

describe("what looks a little like HTML is accepted:", () => {
  const cases: ReadonlyArray<readonly [name: string, body: string, html: string]> = [
    ["a tag between backticks", "Schrijf `<b>`.", "<p>Schrijf <code>&lt;b&gt;</code>.</p>\n"],
    ["a tag between double backticks", "Schrijf `` <b> ` ``.", "<p>Schrijf <code>&lt;b&gt; `</code>.</p>\n"],
    ["a tag in a code block", "```\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>\n"],
    ["a smaller-than sign with a space", "3 < 5 en 5 > 3", "<p>3 &lt; 5 en 5 &gt; 3</p>\n"],
    ["an escaped sign", "&lt;b&gt; en \\<b>", "<p>&lt;b&gt; en &lt;b&gt;</p>\n"],
    [
      "a link between angle brackets",
      "<https://wetten.overheid.nl/>",
      '<p><a href="https://wetten.overheid.nl/">https://wetten.overheid.nl/</a></p>\n',
    ],
  ];
  test("there are cases to try", () => {
    expect(cases.length).toBeGreaterThan(0);
  });
  test.each(cases)("%s", (_name, body, html) => {
    expect(problemsIn(body)).toEqual([]);
    expect(render(body).html).toBe(html);
  });
});

test("the plain text keeps words apart that a line end stands between", () => {
  expect(render("Een zin.\nNog een\nzin :bron[rapport].\nDe laatste.").plainText.trim()).toBe(
    "Een zin. Nog een zin. De laatste.",
  );
});

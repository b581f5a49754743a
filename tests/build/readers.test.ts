import { expect, test } from "vitest";
import { ancestors, attribute, elements, parseHtml, textOf } from "./support/html.ts";
import { parseXml, texts } from "./support/xml.ts";

// Other tests believe these two readers; so they are first shown to read, and to refuse.
test("HTML reads as a tree with attributes and text", () => {
  const root = parseHtml(
    '<!doctype html><main id=inhoud><p title="a > b" hidden>Een &amp; <b>twee</b>&#39;s<br />x</p><img alt="">\n<script type="x">if (a < b) {"</p>"}</script></main>',
  );
  const [paragraph] = elements(root, "p");
  expect(elements(root).map((element) => element.tag)).toEqual(["main", "p", "b", "br", "img", "script"]);
  if (paragraph === undefined) throw new Error("There is no paragraph.");
  expect(textOf(paragraph)).toBe("Een & twee'sx");
  expect([attribute(paragraph, "title"), attribute(paragraph, "hidden"), attribute(paragraph, "lang")]).toEqual([
    "a > b",
    "",
    "",
  ]);
  expect(ancestors(paragraph).map((element) => element.tag)).toEqual(["main", "#document"]);
});

test.each(["<p>", "</p>", "<p><b></p></b>"])("HTML that is not closed as it was opened is refused: %s", (html) => {
  expect(() => parseHtml(html)).toThrow(/closes|not closed/);
});

test("XML reads as a tree with attributes and text", () => {
  const root = parseXml(
    '<?xml version="1.0" encoding="utf-8"?>\n<a x="1 &#38; 2"><b>een</b><b>&#60;twee&#62;</b><c/></a>\n',
  );
  expect(root.attributes).toEqual({ x: "1 & 2" });
  expect(texts(root, "b")).toEqual(["een", "<twee>"]);
});

test.each(["<a>", "<a></b>", "<a/><b/>", "tekst", "<a>&nbsp;</a>", "<a>1 & 2</a>", "<a x=1/>", "<a>1 < 2</a>"])(
  "XML that is not well-formed is refused: %s",
  (xml) => {
    expect(() => parseXml(xml)).toThrow(Error);
  },
);

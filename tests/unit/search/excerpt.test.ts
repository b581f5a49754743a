import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptParts } from "../../../assets/js/search/excerpt.ts";

test("the words that were found stand apart from the words around them", () => {
  expect(excerptParts("de <mark>driehoek</mark> overlegt")).toEqual([
    { text: "de ", isHit: false },
    { text: "driehoek", isHit: true },
    { text: " overlegt", isHit: false },
  ]);
});

test("an excerpt that begins or ends with a found word has no empty parts", () => {
  expect(excerptParts("<mark>a</mark><mark>b</mark>").map((part) => part.text)).toEqual(["a", "b"]);
  expect(excerptParts("")).toEqual([]);
});

test("signs that the engine escaped read as signs", () => {
  expect(excerptParts("Zorg &amp; &lt;b&gt; &quot;x&quot; &#39;y&#39;")[0]?.text).toBe(`Zorg & <b> "x" 'y'`);
});

test("what was escaped twice is unescaped once", () => {
  expect(excerptParts("&amp;lt;script&amp;gt;")[0]?.text).toBe("&lt;script&gt;");
});

test("a tag other than the mark does not reach the page", () => {
  expect(excerptParts('a <img src=x onerror="alert(1)">b<mark><i>c</i></mark>')).toEqual([
    { text: "a b", isHit: false },
    { text: "c", isHit: true },
  ]);
});

test("any text keeps its words, in order, whichever of them are found", () => {
  const word = fc.stringMatching(/^[a-zé0-9 .,]{1,8}$/);
  const pieces = fc.array(fc.record({ text: word, isHit: fc.boolean() }), { minLength: 1 });
  fc.assert(
    fc.property(pieces, (parts) => {
      const excerpt = parts.map(({ text, isHit }) => (isHit ? `<mark>${text}</mark>` : text)).join("");
      expect(
        excerptParts(excerpt)
          .map((part) => part.text)
          .join(""),
      ).toBe(parts.map((part) => part.text).join(""));
    }),
  );
});

import { expect, test } from "vitest";
import { asChapter } from "#dossier/combined-part.ts";

test("a chapter has ids, links within the page and heading levels of its own", () => {
  expect(
    asChapter('<h2 id="rol">Rol</h2><p><a href="#bron-1">1</a> <a href="/x/#rol">x</a></p><h3 id="a">A</h3>', "crisis"),
  ).toBe(
    '<h3 id="crisis-rol">Rol</h3><p><a href="#crisis-bron-1">1</a> <a href="/x/#rol">x</a></p><h4 id="crisis-a">A</h4>',
  );
});
test("escaped text that looks like an attribute stays as it is", () => {
  expect(asChapter("<p> id=&quot;x&quot;</p>", "c")).toBe("<p> id=&quot;x&quot;</p>");
});

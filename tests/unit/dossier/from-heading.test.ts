import { expect, test } from "vitest";
import { fromHeading } from "#dossier/from-heading.ts";

const BODY = '<p>voor &lt;h2 id="b"</p><h2 id="a">A</h2><p>1</p><h2 id="b">B</h2><p>2</p>';

test("the rest of a page begins at the heading", () => {
  expect(fromHeading(BODY, "b")).toBe('<h2 id="b">B</h2><p>2</p>');
});

test("a page without the heading has no such rest", () => {
  expect(fromHeading(BODY, "c")).toBe("");
});

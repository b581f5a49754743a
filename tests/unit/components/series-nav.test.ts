import { expect, test } from "vitest";
import { seriesNav } from "#components/series-nav.ts";
import { compact, lines } from "../../fixtures/compact.ts";

const first = { url: "/a/", label: "Eerste" };
const last = { url: "/b/", label: "Laatste" };

test("a page in the middle of a series links to both neighbours", () => {
  expect(lines(seriesNav(first, last))).toMatchInlineSnapshot(`
    "<nav class="series-nav" aria-label="Vorige en volgende">
    <a class="series-nav__link series-nav__link--previous" href="/a/" rel="prev">
    <span>Vorige</span> Eerste</a>
    <a class="series-nav__link series-nav__link--next" href="/b/" rel="next">
    <span>Volgende</span> Laatste</a>
    </nav>"
  `);
});

test("the first and the last page of a series have one link", () => {
  expect(compact(seriesNav(null, last))).not.toContain("Vorige</span>");
  expect(compact(seriesNav(first, null))).not.toContain("Volgende</span>");
});

test("a page outside a series has none", () => {
  expect(seriesNav(null, null)).toBeNull();
});

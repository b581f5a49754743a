import { expect, test } from "vitest";
import { pageList } from "#components/page-list.ts";
import { compact, lines } from "../../fixtures/compact.ts";

const item = { url: "/a/", title: "A & B", summary: "Over <a>." };

test("a list without headings has the title as a paragraph, the summary under it", () => {
  expect(lines(pageList([item]))).toMatchInlineSnapshot(`
    "<ul class="page-list">
    <li>
    <p class="page-list__title">
    <a href="/a/">A &amp; B</a>
    </p>
    <p>Over &lt;a&gt;.</p>
    </li>
    </ul>"
  `);
});

test.each([2, 3] as const)("titles are headings of level %i where a list asks for that", (level) => {
  expect(compact(pageList([item], level))).toContain(`<h${level}><a href="/a/">A &amp; B</a></h${level}>`);
});

test("a kicker comes before the title, and what is null leaves nothing behind", () => {
  const html = compact(pageList([{ ...item, summary: null, kicker: "3 pagina’s" }]));
  expect(html).toBe(
    '<ul class="page-list"><li><p class="page-list__kicker">3 pagina’s</p><p class="page-list__title"><a href="/a/">A &amp; B</a></p></li></ul>',
  );
});

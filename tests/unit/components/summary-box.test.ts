import { expect, test } from "vitest";
import { summaryBox } from "#components/summary-box.ts";
import { compact, lines } from "../../fixtures/compact.ts";

test("several sentences are a list", () => {
  expect(lines(summaryBox(["Eén.", "Twee & drie."]))).toMatchInlineSnapshot(`
    "<section class="summary" aria-labelledby="kort-gezegd">
    <h2 id="kort-gezegd">Kort gezegd</h2>
    <ul>
    <li>Eén.</li>
    <li>Twee &amp; drie.</li>
    </ul>
    </section>"
  `);
});

test("one sentence is a paragraph", () => {
  expect(compact(summaryBox(["Eén."]))).toContain("<p>Eén.</p></section>");
});

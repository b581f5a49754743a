import { expect, test } from "vitest";
import { nextSteps } from "#components/next-steps.ts";
import { lines } from "../../fixtures/compact.ts";

test("rendered steps keep their links and their order", () => {
  expect(lines(nextSteps(['Lees <a href="/a/">a</a>.', "Doe b."]))).toMatchInlineSnapshot(`
    "<section class="next-steps" aria-labelledby="vervolg">
    <h2 id="vervolg">Wat kun je nu doen?</h2>
    <ol>
    <li>Lees <a href="/a/">a</a>.</li>
    <li>Doe b.</li>
    </ol>
    </section>"
  `);
});

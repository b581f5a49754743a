import { expect, test } from "vitest";
import { factsList } from "#components/facts-table.ts";
import { compact, lines } from "../../fixtures/compact.ts";

test("a text, a list of one and a longer list each read as they should", () => {
  const html = factsList("In feiten", [
    { label: "Periode", value: "2019" },
    { label: "Gemeente", value: ["Kleindorp"] },
    { label: "Partners", value: ["Politie", "Zorg & welzijn"] },
  ]);
  expect(lines(html)).toMatchInlineSnapshot(`
    "<section class="facts" aria-labelledby="in-het-kort">
    <h2 id="in-het-kort">In feiten</h2>
    <dl>
    <div>
    <dt>Periode</dt>
    <dd>2019</dd>
    </div>
    <div>
    <dt>Gemeente</dt>
    <dd>Kleindorp</dd>
    </div>
    <div>
    <dt>Partners</dt>
    <dd>
    <ul>
    <li>Politie</li>
    <li>Zorg &amp; welzijn</li>
    </ul>
    </dd>
    </div>
    </dl>
    </section>"
  `);
});

test("what nobody published stands out from what is known", () => {
  const html = compact(factsList("In feiten", [{ label: "Resultaat", value: "niet gepubliceerd" }]));
  expect(html).toContain('<dd><span class="unknown">niet gepubliceerd</span></dd>');
});

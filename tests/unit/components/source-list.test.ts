import { expect, test } from "vitest";
import { sourceList } from "#components/source-list.ts";
import type { Source } from "#schemas/source.ts";
import { lines } from "../../fixtures/compact.ts";

const known: Source = {
  id: "rapport",
  titel: "Rapport <2020>",
  uitgever: "Bureau",
  jaar: 2020,
  url: "https://bron.example/?a=1&b=2",
  soort: "onderzoek",
  toelichting: "Alleen een samenvatting.",
};
const unknown: Source = {
  id: "gids",
  titel: "Gids",
  uitgever: "Ministerie",
  jaar: null,
  url: null,
  soort: "handreiking",
};

test("sources carry the numbers of the text; an unknown year or address leaves no gap", () => {
  expect(lines(sourceList([known, unknown]))).toMatchInlineSnapshot(`
    "<section class="sources" aria-labelledby="bronnen">
    <h2 id="bronnen">Bronnen</h2>
    <ol>
    <li id="bron-1">
    <a href="https://bron.example/?a=1&amp;b=2" rel="external">Rapport &lt;2020&gt;</a>. Bureau, 2020. Alleen een samenvatting.</li>
    <li id="bron-2">
    <cite>Gids</cite>. Ministerie.</li>
    </ol>
    </section>"
  `);
});

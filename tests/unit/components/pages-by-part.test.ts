import { expect, test } from "vitest";
import { pagesByPart } from "#components/pages-by-part.ts";
import { parts } from "#schemas/parts.ts";
import { compact, lines } from "../../fixtures/compact.ts";
import { smallSite } from "../../fixtures/small-site.ts";

const { pages } = smallSite();

test("pages stand under their part, in menu order; parts without pages are left out", () => {
  const some = pages.filter((page) => ["/privacy/", "/aanbevelingen/een-meldpunt/"].includes(page.url));
  expect(lines(pagesByPart(some, parts))).toMatchInlineSnapshot(`
    "<section aria-labelledby="deel-aanbevelingen" class="by-part">
    <h2 id="deel-aanbevelingen">
    <a href="/aanbevelingen/">Aanbevelingen</a>
    </h2>
    <ul class="page-list">
    <li>
    <p class="page-list__title">
    <a href="/aanbevelingen/een-meldpunt/">Maak één meldpunt</a>
    </p>
    <p>Eén meldpunt voorkomt dat signalen blijven liggen.</p>
    </li>
    </ul>
    </section>
    <section aria-labelledby="deel-privacy" class="by-part">
    <h2 id="deel-privacy">
    <a href="/privacy/">Privacy en gegevensdeling</a>
    </h2>
    <ul class="page-list">
    <li>
    <p class="page-list__title">
    <a href="/privacy/">Over dit onderdeel: Privacy en gegevens delen</a>
    </p>
    <p>Delen mag vaker dan je denkt.</p>
    </li>
    </ul>
    </section>"
  `);
});

test("terms are a line of links without summaries", () => {
  const html = compact(
    pagesByPart(
      pages.filter((page) => page.type === "term"),
      parts,
    ),
  );
  expect(html).toContain('<ul class="inline-links"><li><a href="/begrippen/driehoek/">Driehoek</a></li></ul>');
});

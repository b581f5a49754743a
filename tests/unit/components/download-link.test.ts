import { expect, test } from "vitest";
import { downloadLink } from "#components/download-link.ts";
import { lines } from "../../fixtures/compact.ts";

test("both files are offered, each with the name of the table for screen readers", () => {
  const html = downloadLink({ name: "Hoe tevreden?", csvUrl: "/gegevens/t.csv", jsonUrl: "/gegevens/t.json" });
  expect(lines(html)).toMatchInlineSnapshot(`
    "<p class="downloads">Gegevens “Hoe tevreden?”: <a href="/gegevens/t.csv" download>CSV<span class="visually-hidden">, Hoe tevreden?</span>
    </a>
    <a href="/gegevens/t.json" download>JSON<span class="visually-hidden">, Hoe tevreden?</span>
    </a>
    </p>"
  `);
});

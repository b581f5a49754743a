import { expect, test } from "vitest";
import { changed } from "../../fixtures/small-dossier.ts";
import { ofRule } from "./of-rule.ts";

test("two pages with the same title are refused, at the title of the second, whatever the capitals", () => {
  expect(
    ofRule("titels", changed("content/privacy/index.md", "titel: Privacy en gegevens delen", "titel: DRIEHOEK")),
  ).toEqual([
    'content/privacy/index.md:2 De titel "DRIEHOEK" staat ook op content/begrippen/driehoek.md. Geef de pagina een eigen titel.',
  ]);
});
test("titles that differ are accepted", () => {
  expect(ofRule("titels")).toEqual([]);
});

import { expect, test } from "vitest";
import { sheetFile, smallSheet, smallTools } from "../../fixtures/small-tools.ts";
import { ofRule } from "./of-rule.ts";

test("fields that ask for a function, an area or a number pass", () => {
  expect(ofRule("hulpmiddel-persoonsgegevens", smallTools)).toEqual([]);
});

test.each(["Naam van de bewoner", "Adres", "BSN", "Telefoonnummer", "E-mail van de melder", "Kenteken"])(
  "a text field that asks for “%s” is refused",
  (label) => {
    const text = smallSheet.replace("eigen: Eigen vraag", `eigen: ${label}`);
    expect(ofRule("hulpmiddel-persoonsgegevens", smallTools, { [sheetFile]: text })[0]).toMatch(
      /werkblad\.yaml:11 Dit tekstveld vraagt om een persoonsgegeven \(".*"\)\. Vraag naar een functie/,
    );
  },
);

test("an open point that asks for personal data is refused too", () => {
  const text = smallSheet.replace("openPunt: Wat is open?", "openPunt: Wat is de geboortedatum?");
  expect(ofRule("hulpmiddel-persoonsgegevens", smallTools, { [sheetFile]: text })).toHaveLength(1);
});

import { expect, test } from "vitest";
import { changed } from "../../fixtures/small-dossier.ts";
import { ofRule } from "./of-rule.ts";

const file = "_data/bron/peiling/uitkomsten.csv";

test("a wave that leaves an option out is refused, at the first row of the question in that wave", () => {
  expect(
    ofRule("volledige-golf", changed(file, "P04-2,samenwerking,zorg,2020,,2,gepubliceerd,,peilingrapport,\n", "")),
  ).toEqual([
    `${file}:5 Vraag "samenwerking" heeft in golf 2020 geen rij voor optie "zorg". Voeg de rij toe; is het cijfer er niet, gebruik dan de status "niet-gepubliceerd".`,
  ]);
});
test("an unknown that is said is accepted", () => {
  const row = "P04-2,samenwerking,zorg,2020,,2,gepubliceerd,,peilingrapport,";
  expect(
    ofRule("volledige-golf", changed(file, row, "P04-2,samenwerking,zorg,2020,,,niet-gepubliceerd,,peilingrapport,")),
  ).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { changed } from "../../fixtures/small-dossier.ts";
import { ofRule } from "./of-rule.ts";

const home = "content/index.md";

describe("the home page is refused when", () => {
  test("a route leads to a page that is not there", () => {
    expect(ofRule("startpagina", changed(home, "naar: /peiling-2020/index.md", "naar: /peiling-2020/weg.md"))).toEqual([
      `${home}:17 De link naar "/peiling-2020/weg.md" komt nergens uit. Schrijf het pad vanaf content, bijvoorbeeld /privacy/index.md.`,
    ]);
  });
  test("a route leads to a heading that is not there", () => {
    expect(ofRule("startpagina", changed(home, "#eerste-stappen", "#eerste-stap"))).toEqual([
      `${home}:18 De pagina heeft geen kop "#eerste-stap". Bedoel je "eerste-stappen"?`,
    ]);
  });
  test("a figure does not exist, which would otherwise read as not asked", () => {
    expect(ofRule("startpagina", changed(home, "uitkomst: P01", "uitkomst: P11"))).toEqual([
      `${home}:20 Onbekende uitkomst "P11". Bedoel je "P01"?`,
    ]);
  });
  test("a figure leads to a page that is not there", () => {
    expect(
      ofRule(
        "startpagina",
        changed(home, "is tevreden, naar: /peiling-2020/tevredenheid.md", "is tevreden, naar: /weg.md"),
      ),
    ).toHaveLength(1);
  });
});

test("the home page is accepted when everything it leads to exists", () => {
  expect(ofRule("startpagina")).toEqual([]);
});

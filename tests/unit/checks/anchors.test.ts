import { describe, expect, test } from "vitest";
import { changed, extended } from "../../fixtures/small-dossier.ts";
import { everyKind } from "../../fixtures/every-kind.ts";
import { ofRule } from "./of-rule.ts";

const page = "content/privacy/index.md";

describe("a link is refused to a heading that is not there", () => {
  test("on another page, in the text", () => {
    expect(ofRule("ankers", extended(page, "Zie [de stappen](/aanbevelingen/een-meldpunt.md#stappen)."))).toEqual([
      `${page}:19 De pagina heeft geen kop "#stappen". Kies uit: waarom, wat-het-van-wie-vraagt, eerste-stappen, goede-voorbeelden, let-op, zo-weet-je-dat-het-werkt.`,
    ]);
  });
  test("on the same page, in a next step", () => {
    expect(ofRule("ankers", changed(page, "(#waarom-delen)", "(#waarom-deel)"))).toEqual([
      `${page}:12 De pagina heeft geen kop "#waarom-deel". Bedoel je "waarom-delen"?`,
    ]);
  });
  test("on a page without headings", () => {
    expect(ofRule("ankers", extended(page, "Zie [begrippen](/begrippen/index.md#a)."))).toEqual([
      `${page}:19 De pagina heeft geen kop "#a". Verwijder dit.`,
    ]);
  });
  test("when the part after the hash is empty", () => {
    expect(ofRule("ankers", extended(page, "Zie [begrippen](/begrippen/index.md#)."))).toHaveLength(1);
  });
});

test("a link to a heading that is there is accepted, before and after it on the page", () => {
  expect(ofRule("ankers", extended(page, "Zie [waarom](#waarom-delen) en [straks](#straks).\n\n## Straks"))).toEqual(
    [],
  );
});

test("a link may lead to a heading that the layout of a theme for the council makes", () => {
  const link = (anchor: string): Record<string, string> =>
    extended("content/privacy/index.md", `[De vragen](/raadsleden/thema-samenwerking.md#${anchor}).`);
  expect(ofRule("ankers", everyKind, link("vragen-controleren"))).toEqual([]);
  expect(ofRule("ankers", everyKind, link("raadsvraag-controleren-1"))).toEqual([]);
  expect(ofRule("ankers", everyKind, link("vragen-alles"))).toHaveLength(1);
});

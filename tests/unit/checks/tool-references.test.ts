import { describe, expect, test } from "vitest";
import { smallDossier } from "../../fixtures/small-dossier.ts";
import {
  guideFile,
  scanFile,
  sheetFile,
  smallGuide,
  smallScan,
  smallSheet,
  smallTools,
} from "../../fixtures/small-tools.ts";
import { ofRule } from "./of-rule.ts";

const found = (file: string, text: string): string[] => ofRule("hulpmiddel-verwijzingen", smallTools, { [file]: text });

test("tools that refer to what exists pass", () => {
  expect(ofRule("hulpmiddel-verwijzingen", smallTools)).toEqual([]);
});

describe("a tool is refused, at the line, when it names", () => {
  test("a page that does not exist", () => {
    expect(found(scanFile, smallScan.replace("/privacy/index.md", "/privacy/indeks.md"))[0]).toMatch(
      /zelfscan\.yaml:\d+ Pagina "\/privacy\/indeks\.md" bestaat niet\. Bedoel je "\/privacy\/index\.md"\?/,
    );
  });
  test("a source that does not exist, also behind an article of law", () => {
    expect(
      found(guideFile, smallGuide.replace("bron: handleiding, artikel", "bron: handleding, artikel"))[0],
    ).toContain('Bron "handleding" bestaat niet.');
  });
  test("a theme that does not exist", () => {
    expect(found(sheetFile, smallSheet.replace("thema: [samenwerking]", "thema: [samen]"))[0]).toContain(
      'Thema "samen" bestaat niet.',
    );
  });
});

test("a source that only a tool uses counts as used", () => {
  const file = "_data/bron/bronnen/algemeen.yaml";
  const extra = {
    [file]: `${smallDossier[file]}- { id: model, titel: Model, uitgever: Niemand, jaar: null, url: null, soort: onderzoek }\n`,
  };
  expect(ofRule("ongebruikte-bronnen", extra)).toHaveLength(1);
  expect(
    ofRule("ongebruikte-bronnen", extra, smallTools, {
      [scanFile]: smallScan.replace("bron: handleiding }]", "bron: model }]"),
    }),
  ).toEqual([]);
});

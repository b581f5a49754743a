import { describe, expect, test } from "vitest";
import {
  guideFile,
  scanFile,
  smallGuide,
  smallScan,
  smallSheet,
  sheetFile,
  smallTools,
} from "../../fixtures/small-tools.ts";
import { ofRule } from "./of-rule.ts";

const found = (file: string, text: string): string[] => ofRule("hulpmiddel-paden", smallTools, { [file]: text });

test("tools that are in order pass", () => {
  expect(ofRule("hulpmiddel-paden", smallTools)).toEqual([]);
});

describe("the signal guide is refused when", () => {
  test("an answer leads to nothing", () => {
    const text = smallGuide.replace("naar: plan", "naar: plam");
    expect(found(guideFile, text)).toContain(
      `${guideFile}:34 Dit antwoord leidt naar "plam" en dat bestaat niet. Bedoel je "plan"?`,
    );
  });
  test("an answer leads back, so that a path need not end", () => {
    const text = smallGuide.replace("naar: plan", "naar: eerste");
    expect(found(guideFile, text)).toContain(
      `${guideFile}:34 Dit antwoord leidt terug naar "eerste". Kies een latere vraag of een uitkomst, anders eindigt het pad niet.`,
    );
  });
  test("an answer leads to its own question", () => {
    expect(found(guideFile, smallGuide.replace("naar: plan", "naar: tweede"))[0]).toContain(
      'leidt terug naar "tweede"',
    );
  });
  test("no path comes to an outcome", () => {
    const text = smallGuide.replace("naar: plan", "naar: klaar");
    expect(found(guideFile, text)).toEqual([
      `${guideFile}:38 Geen pad komt bij "plan". Laat een antwoord erheen leiden, of verwijder het.`,
    ]);
  });
  test("no path comes to a question", () => {
    const text = smallGuide.replace("naar: tweede", "naar: plan");
    expect(found(guideFile, text).join("\n")).toContain('Geen pad komt bij "tweede".');
  });
  test("two questions or answers have the same id", () => {
    expect(
      found(guideFile, smallGuide.replace("id: nee, tekst: Nee, naar: klaar", "id: ja, tekst: Nee, naar: klaar"))[0],
    ).toContain('Het antwoord "ja" staat er twee keer.');
    expect(found(guideFile, smallGuide.replaceAll("tweede", "eerste")).join("\n")).toContain(
      'Het kenmerk "eerste" staat er twee keer.',
    );
  });
  test("an outcome has the id of a question", () => {
    expect(found(guideFile, smallGuide.replace("id: plan,", "id: eerste,")).join("\n")).toContain(
      '"eerste" is ook het kenmerk van een vraag.',
    );
  });
});

test("a dimension that others wait for is refused when the other does not exist, or is itself", () => {
  expect(found(scanFile, smallScan.replace("gaatVoor: [delen]", "gaatVoor: [dele]"))[0]).toContain(
    '"dele" is geen andere dimensie. Bedoel je "delen"?',
  );
  expect(found(scanFile, smallScan.replace("gaatVoor: [delen]", "gaatVoor: [recht]"))[0]).toContain(
    '"recht" is geen andere dimensie.',
  );
});

test("a step that stands twice is refused", () => {
  expect(found(sheetFile, smallSheet.replace("id: weten", "id: vraag"))[0]).toContain(
    'Het kenmerk "vraag" staat er twee keer.',
  );
});

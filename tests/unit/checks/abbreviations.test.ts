import { describe, expect, test } from "vitest";
import { changed, extended } from "../../fixtures/small-dossier.ts";
import { adviceOf } from "./advice.ts";

const page = "content/privacy/index.md";
const term = changed(
  "content/begrippen/driehoek.md",
  "synoniemen: [gezagsdriehoek]",
  "synoniemen: [gezagsdriehoek]\nafkortingen: [GDO]",
);
const of = (lines: string): string[] => adviceOf("afkortingen", term, extended(page, lines));
const advice = `${page}:2 De afkorting GDO staat bij het eerste gebruik niet voluit. Schrijf eerst: Driehoek (GDO).`;

describe("an abbreviation of the glossary", () => {
  test("must be written out at its first use", () => expect(of("Het GDO besluit.")).toEqual([advice]));
  test("may stand in brackets after its full form", () => expect(of("De driehoek (GDO) besluit.")).toEqual([]));
  test("may have its full form in brackets", () => expect(of("Het GDO (de driehoek) besluit.")).toEqual([]));
  test("may follow its full form anywhere before", () =>
    expect(of("De driehoek praat.\n\nHet GDO besluit.")).toEqual([]));
  test("is not seen in longer words", () => expect(of("Het LGDO, GDOS en gdo.")).toEqual([]));
  test("in the summary points to the summary", () =>
    expect(adviceOf("afkortingen", term, changed(page, "Delen mag", "Met het GDO delen mag"))).toEqual([
      advice.replace(":2 ", ":4 "),
    ]));
});

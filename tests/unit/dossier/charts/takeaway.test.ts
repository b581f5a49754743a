import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chartBlocks } from "#dossier/charts/chart-blocks.ts";
import { takeaway } from "#dossier/charts/takeaway.ts";
import { formatShare } from "#lib/format.ts";
import { questionOf, tableOf } from "../../../fixtures/survey.ts";

const enkel = questionOf("enkel", ["Goed", "Matig", "Slecht"]);
const words = (...args: Parameters<typeof tableOf>) => takeaway(chartBlocks(tableOf(...args)));

describe("the title of a chart says", () => {
  test("which answer the largest group gave", () => {
    expect(words(enkel, { "2020": [20, 50, 29] }).title).toBe("De grootste groep antwoordt ‘Matig’: 50%");
  });
  test("that groups are equally large", () => {
    expect(words(enkel, { "2020": [40, 40, 20] }).title).toBe("Even groot en het grootst: ‘Goed’ en ‘Matig’, elk 40%");
  });
  test("what was named most often when more answers were possible", () => {
    expect(words(questionOf("meervoud", ["A", "B"]), { "2020": [70, 80.5] }).title).toBe("Het vaakst: ‘B’, 80,5%");
  });
  test("the one share there is, with its wave when there are more", () => {
    const stelling = questionOf("stelling", ["Ja", "Nee"]);
    const unknown = { status: "niet-gepubliceerd" } as const;
    expect(words(stelling, { "2020": [65, unknown] }).title).toBe("65% antwoordt ‘Ja’");
    expect(words(stelling, { "2017!": [unknown, 61], "2020": [65, unknown] }).title).toBe(
      "Peiling 2020: 65% antwoordt ‘Ja’",
    );
  });
  test("what is on top of an order", () => {
    expect(words(questionOf("rangorde", ["A", "B"]), { "2020": ["#2", "#1"] }).title).toBe("B staat bovenaan");
  });
  test("what changed most between waves that may be compared, or that nothing did", () => {
    expect(words(enkel, { "2017": [40, 40, 20], "2020": [42, 33, 25] }).title).toBe(
      "Het meest veranderde ‘Matig’: van 40% naar 33%",
    );
    expect(words(enkel, { "2017": [40, 40, 20], "2020": [40, 40, 20] }).title).toBe(
      "Geen aandeel veranderde tussen Peiling 2017 en Peiling 2020",
    );
  });
});

describe("the title of a chart of a published statistic", () => {
  const unknown = { status: "niet-opgenomen" } as const;
  const loose = questionOf("indicator", ["Totaal", "Hoger"], { vergelijkgroep: "groep" });
  test("gives its main figure, since loose figures have no largest one and nobody answered", () => {
    expect(words(loose, { "2020": [20, 50] }).title).toBe("Totaal: 20%");
    expect(words(loose, { "2020": [unknown, 50] }).title).toBe("Hoger: 50%");
    expect(words(questionOf("indicator", ["Totaal"]), { "2020": [20] }).title).toBe("Totaal: 20%");
  });
  test("says which part of a whole is the largest", () => {
    const whole = questionOf("enkel", ["Vermogen", "Verkeer"], { vergelijkgroep: "groep" });
    expect(words(whole, { "2020": [57.2, 16.2] }).title).toBe("Het grootste deel: ‘Vermogen’, 57,2%");
    expect(words(whole, { "2020": [57.2, unknown] }).title).toBe("Vermogen: 57,2%");
  });
  test("is about the newest wave with a figure, be it in words, and the sentence holds them all", () => {
    const { title, summary } = words(loose, { "2020": [20, 50], "2025": [{ words: "bijna 17%" }, unknown] });
    expect(title).toBe("Totaal: bijna 17% in Peiling 2025");
    expect(words(loose, { "2020": [20, 50], "2025": [unknown, unknown] }).title).toBe("Totaal: 20% in Peiling 2020");
    expect(summary).toBe(
      "Peiling 2025: ‘Totaal’ bijna 17% en ‘Hoger’ niet opgenomen; Peiling 2020: ‘Totaal’ 20% en ‘Hoger’ 50%.",
    );
  });
  test("does not call the only change the largest", () => {
    expect(words(loose, { "2020": [8.5, unknown], "2025": [9.1, 3] }).title).toBe("‘Totaal’: van 8,5% naar 9,1%");
  });
});

describe("the sentence of a chart holds", () => {
  test("every figure, and what the source leaves open", () => {
    expect(words(enkel, { "2020": [20, 50, 29] }).summary).toBe(
      "Peiling 2020: ‘Goed’ 20%, ‘Matig’ 50%, ‘Slecht’ 29% en niet vermeld / afronding 1%.",
    );
  });
  test("unknown shares in words", () => {
    const unknown = { status: "niet-gepubliceerd" } as const;
    expect(words(questionOf("stelling", ["Ja", "Nee"]), { "2020": [65, unknown] }).summary).toBe(
      "Peiling 2020: ‘Ja’ 65% en ‘Nee’ niet gepubliceerd.",
    );
  });
});

test("the title never names an answer that is not the largest, and the sentence names every share", () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(fc.array(share, { minLength: 2, maxLength: 8 }), (list) => {
      const question = questionOf(
        "meervoud",
        list.map((_, index) => `Antwoord ${index}.`),
      );
      const { title, summary } = words(question, { "2020": list });
      const most = Math.max(...list);
      for (const [index, value] of list.entries()) {
        expect(title.includes(`‘Antwoord ${index}.’`)).toBe(value === most);
        expect(summary).toContain(`‘Antwoord ${index}.’ ${formatShare(value)}`);
      }
      expect(title).toContain(formatShare(most));
    }),
  );
});

test("a chart without a drawing has no words", () => {
  expect(() => takeaway([])).toThrow("no message");
});

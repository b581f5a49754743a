import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { understand } from "../../../assets/js/search/understand.ts";
import { lexiconOf } from "./lexicon-of.ts";

const lexicon = lexiconOf(
  [
    "gegevens",
    "gegevens|deling^",
    "delen",
    "gedeeld",
    "politie*^",
    "om",
    "omgeving",
    "openbaar",
    "ministerie",
    "ondermijning*^",
    "wiet",
    "privacy",
    "regels",
    "regel",
    "burgemeester*^",
  ],
  {
    groups: [
      ["openbaar ministerie", "om"],
      ["ondermijning", "ondermijnende criminaliteit"],
    ],
    leads: [[1, "wiet", "drugslab"]],
  },
  ["taart"],
);
const queriesOf = (query: string): Record<string, string[]> =>
  Object.fromEntries(
    understand(query, lexicon).terms.map((term) => [term.text, term.alternatives.map((one) => one.query)]),
  );
const reasonsOf = (query: string): string[] =>
  understand(query, lexicon).terms.flatMap((term) => term.alternatives.map((one) => one.reason));

describe("stop words", () => {
  test("are left out of a question", () => {
    const { terms } = understand("mag ik gegevens delen met de politie?", lexicon);
    expect(terms.map((term) => term.text)).toEqual(["gegevens", "delen", "politie"]);
  });

  test("are kept when there is nothing else, and when they are an abbreviation", () => {
    expect(Object.keys(queriesOf("om"))).toEqual(["om"]);
    expect(Object.keys(queriesOf("politie en OM"))).toEqual(["politie", "OM"]);
  });
});

describe("a word", () => {
  test("is searched with its other forms", () => {
    expect(queriesOf("delen")["delen"]).toEqual(expect.arrayContaining(["delen", "gedeeld"]));
  });

  test("of three letters or fewer is looked up as it stands", () => {
    expect(queriesOf("OM")["OM"]).toContain('"om"');
  });

  test("that begins a word of the dossier is searched as it is typed", () => {
    expect(queriesOf("polit")["polit"]).toEqual(["polit"]);
    expect(reasonsOf("polit")).toEqual(["begin"]);
  });

  test("that the dossier does not know is never sent to the engine", () => {
    expect(queriesOf("xylofoon")).toEqual({ xylofoon: [] });
    expect(queriesOf("taart")).toEqual({ taart: [] });
  });

  test("that is a compound of known words is cut", () => {
    expect(Object.keys(queriesOf("privacyregels"))).toEqual(["privacy", "regels"]);
  });

  test("that is misspelt is read as the word that is meant, and that is told", () => {
    const { terms, corrections } = understand("ondermijnning", lexicon);
    expect(corrections).toEqual([{ typed: "ondermijnning", meant: "ondermijning" }]);
    expect(terms[0]?.alternatives.map((one) => one.query)).toContain("ondermijnende criminaliteit");
  });
});

describe("names of the glossary", () => {
  test("stand for each other, also when a name has several words", () => {
    expect(queriesOf("OM")["OM"]).toContain("openbaar ministerie");
    expect(queriesOf("openbaar ministerie")["ministerie"]).toContain('"om"');
  });

  test("are found by the words with which readers look for them, but not the other way round", () => {
    expect(queriesOf("wiet")["wiet"]).toContain("ondermijning");
    expect(queriesOf("ondermijning")["ondermijning"]).not.toContain("wiet");
  });

  test("that say why a page was found are told", () => {
    const alternative = understand("wiet", lexicon).terms[0]?.alternatives.find((one) => one.query === "ondermijning");
    expect(alternative?.via).toBe("ondermijning");
  });
});

describe("neighbours", () => {
  test("that make a compound are joined, also the other way round", () => {
    expect(queriesOf("gegevens delen")["delen"]).toContain("gegevensdeling");
    expect(queriesOf("delen van gegevens")["gegevens"]).toContain("gegevensdeling");
  });

  test("are looked for next to each other", () => {
    expect(understand("gegevens delen", lexicon).phrase).toBe('"gegevens delen"');
    expect(understand("gegevens xylofoon delen", lexicon).phrase).toBeNull();
  });
});

describe("a phrase in quotes", () => {
  test("is looked for as it stands", () => {
    expect(queriesOf('"openbaar ministerie"')).toEqual({ "openbaar ministerie": ['"openbaar ministerie"'] });
  });

  test("with a word that the dossier does not have finds nothing, and is not corrected", () => {
    expect(understand('"ondermijnning"', lexicon)).toMatchObject({ corrections: [], terms: [{ alternatives: [] }] });
  });
});

describe("any text", () => {
  test.for([
    '"',
    "(",
    "<script>alert(1)</script>",
    "%",
    "__proto__",
    "constructor toString",
    "\u202e بلدية",
    "👩‍👩‍👧‍👦",
    "\u0000",
  ])("%j is understood without an exception", (query) => {
    expect(() => understand(query, lexicon)).not.toThrow();
  });

  test("of ten kilobytes is understood in time and asks the engine not too often", () => {
    for (const query of ["gegevens ".repeat(1200), "gegevens".repeat(1250), "ab ".repeat(3400), "😀".repeat(5000)]) {
      const start = performance.now();
      const { terms } = understand(query, lexicon);
      expect(performance.now() - start).toBeLessThan(200);
      expect(terms.length).toBeLessThanOrEqual(8);
    }
  });

  test("at random never throws, and sends the engine only words that it has or that begin one", () => {
    const word = fc.oneof(
      fc.constantFrom("gegevens", "delen", "OM", "wiet", "van", '"', "polit", "privacyregels"),
      fc.string({ unit: "binary", maxLength: 12 }),
    );
    const query = fc.array(word, { maxLength: 14 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(query, (text) => {
        const { terms } = understand(text, lexicon);
        const own = terms.flatMap((term) => term.alternatives).filter((one) => one.via === null);
        const sent = own.flatMap((one) => one.query.replaceAll('"', "").split(" "));
        expect(sent.filter((part) => !lexicon.isPrefix(part))).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);
});

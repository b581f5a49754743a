import { describe, expect, test } from "vitest";
import { letterBits, type Target } from "../../../assets/js/search/spelling.ts";
import { expandWords } from "../../../scripts/search/dutch-words.ts";
import { foldedName } from "../../../scripts/search/folded-name.ts";
import { guardOf } from "../../../scripts/search/guard.ts";
import { lawReferences, LAWS } from "../../../scripts/search/law-references.ts";
import { propose } from "../../../scripts/search/propose.ts";
import { titleMarks } from "../../../scripts/search/title-marks.ts";
import { vocabularyOf } from "../../../scripts/search/vocabulary.ts";

describe("the dictionary", () => {
  const aff = "SFX Zb Y 2\nSFX Zb 0 en [^e]\nSFX Zb 0 n e\nSFX Zd Y 1\nSFX Zd f ven f\n";

  test("is expanded with its endings, and leaves out what it forbids", () => {
    const words = expandWords(aff, "4\nboom/Zb\nbrief/Zd\nlengte/Zb\nfoutwoord/Fw\nrĳk\n");
    expect([...words]).toEqual(["boom", "boomen", "brief", "brieven", "lengte", "lengten", "rijk"]);
  });
});

describe("the guard", () => {
  const targets: Target[] = ["regels", "tevreden"].map((word) => [word, letterBits(word)]);

  test("holds valid words near a target that are not understood otherwise", () => {
    const dutch = ["zegels", "regelt", "kegels", "tomaten", "vrede", "egels"];
    expect(guardOf(targets, dutch, (word) => word === "regelt")).toEqual(["zegels", "kegels", "egels"]);
  });
});

describe("proposals", () => {
  const known = new Set([
    "gegevens",
    "uitwisseling",
    "raad",
    "lid",
    "veiligheid",
    "informatie",
    "knooppunt",
    "informatieknooppunt",
    "gemeente",
    "huis",
  ]);
  const isWord = (text: string): boolean => known.has(text);

  test.for([
    ["gegevensuitwisseling", ["gegevens", "uitwisseling"]],
    ["raadslid", ["raads", "lid"]],
    ["veiligheidsinformatieknooppunt", ["veiligheids", "informatie", "knooppunt"]],
    ["gemeentehuis", ["gemeente", "huis"]],
  ] as const)("cut %s", ([word, parts]) => {
    expect(propose(word, isWord)).toEqual(parts);
  });

  test("leave a word without known parts alone", () => {
    expect(propose("onmiddellijk", isWord)).toBeNull();
    expect(propose("veiligheidje", isWord)).toBeNull();
  });
});

describe("articles of law in a text", () => {
  const found = (text: string): string[] =>
    lawReferences(text).map(({ law, article }) => `${article} ${LAWS[law]?.[0] ?? ""}`);

  test.for([
    ["artikel 172 van de Gemeentewet", ["172 Gemeentewet"]],
    ["artikel 172 lid 3 van de Gemeentewet", ["172 Gemeentewet"]],
    ["art. 155 Gemeentewet", ["155 Gemeentewet"]],
    ["artikelen 175 en 176 van de Gemeentewet", ["175 Gemeentewet", "176 Gemeentewet"]],
    ["artikel 5 lid 1 onder b van de AVG", ["5 AVG"]],
    ["artikel 13b van de Opiumwet", ["13b Opiumwet"]],
    [
      "artikel 22 tot en met 24 van de Uitvoeringswet AVG",
      ["22 Uitvoeringswet AVG", "24 Uitvoeringswet AVG", "23 Uitvoeringswet AVG"],
    ],
    ["artikel 20 van de Wpg", ["20 Wet politiegegevens"]],
  ] as const)("%s", ([text, references]) => {
    expect(found(text).toSorted()).toEqual([...references].toSorted());
  });

  test.for(["artikel 172 lid 3", "de Gemeentewet", "artikel van de Gemeentewet", "172 van de Gemeentewet"])(
    "%s names none",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe("title marks", () => {
  test("hold the words of a title, the parts of compounds and the names before a colon", () => {
    const marks = titleMarks(
      ["Lens ondermijning: zicht op pand"],
      new Map([["ondermijning", ["onder", "mijning"]]]),
    ).split(" ");
    expect(marks).toEqual(
      expect.arrayContaining([
        "t_lens",
        "t_ondermijning",
        "t_mijning",
        "t_pand",
        "nn_lens_ondermijning_",
        "nn_ondermijning_",
      ]),
    );
    expect(marks).not.toContain("t_op");
  });
});

describe("the vocabulary", () => {
  const fragment = (content: string, meta = {}) => ({ url: "/", content, meta });

  test("has whole words, parts around hyphens and parts of compounds, folded", () => {
    const { pages, parts } = vocabularyOf([
      fragment("Data-analist; gegevens|deling"),
      fragment("analist", { title: "Coördinatie" }),
    ]);
    expect([...pages.keys()].toSorted()).toEqual([
      "analist",
      "coordinatie",
      "data",
      "dataanalist",
      "deling",
      "gegevens",
      "gegevensdeling",
    ]);
    expect(pages.get("analist")).toBe(2);
    expect(parts.get("gegevensdeling")).toEqual(["gegevens", "deling"]);
  });

  test("does not take title marks for words", () => {
    expect(vocabularyOf([fragment("", { kop: "t_raad nn_raad_" })]).pages.size).toBe(0);
  });
});

test("names are compared without capitals, accents and signs", () => {
  expect(foldedName("Zorg- en Veiligheidshuis")).toBe("zorg en veiligheidshuis");
  expect(foldedName("Foto’s (2)")).toBe("fotos 2");
});

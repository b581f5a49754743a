import { describe, expect, test } from "vitest";
import { loadDossier } from "#dossier/load-dossier.ts";
import { check } from "../../../scripts/checks/long-words.ts";
import { compoundsOf, compoundsSchema } from "../../../scripts/schemas/compounds.ts";
import { searchReport } from "../../../scripts/search/report.ts";
import { dossierOptions } from "../../../scripts/site-options.ts";
import { smallSite } from "../../fixtures/small-site.ts";
import { extended, problemsOf } from "../../fixtures/small-dossier.ts";

const LIST = "_data/bron/zoeken/samenstellingen.yaml";
const withWord = extended("content/privacy/index.md", "De gegevensuitwisseling stokt.");

describe("the list of compounds", () => {
  test.for([["Raads|lid"], ["raadslid"], ["raads||lid"], ["raads |lid"], ["|lid"]])(
    "refuses %s among the compounds",
    ([entry]) => {
      expect(compoundsSchema.safeParse({ splitsen: [entry], heel: [] }).success).toBe(false);
    },
  );

  test("gives parts and words that stay whole", () => {
    const { parts, whole } = compoundsOf({ splitsen: ["raads|lid"], heel: ["onmiddellijk"] });
    expect(parts.get("raadslid")).toEqual(["raads", "lid"]);
    expect(whole.has("onmiddellijk")).toBe(true);
  });

  test("with a mistake is reported with its place", () => {
    const [problem] = problemsOf({ [LIST]: "splitsen:\n  - Raads|lid\nheel: []\n" });
    expect(problem).toMatchObject({ file: LIST, line: 2 });
  });
});

describe("long words", () => {
  const found = (changes: Record<string, string>): string[] => {
    const { pages, data } = smallSite(changes);
    return check({ pages, data, hasUnreadableFiles: false }).map((problem) => `${problem.file} ${problem.what}`);
  };

  test("that nobody reviewed are named with their page", () => {
    expect(found(withWord)).toContain(
      'content/privacy/index.md "gegevensuitwisseling" is nog niet nagelezen voor het zoeken.',
    );
  });

  test.for(["splitsen: [gegevens|uitwisseling]\nheel: []\n", "splitsen: []\nheel: [gegevensuitwisseling]\n"])(
    "in the list are not named: %j",
    (list) => {
      expect(found({ ...withWord, [LIST]: list }).filter((line) => line.includes("gegevensuitwisseling"))).toEqual([]);
    },
  );

  test("stop no build", () => {
    expect(problemsOf(withWord)).toEqual([]);
  });
});

describe("the report", () => {
  test("names pages without search terms and abbreviations without a term", () => {
    const lists = searchReport(
      smallSite(
        Object.assign(
          {},
          ...["content/privacy/index.md", "content/aanbevelingen/een-meldpunt.md", "content/peiling-2020/index.md"].map(
            (file) => extended(file as "content/privacy/index.md", "De QXZ weet het."),
          ),
        ),
      ),
    );
    expect(lists.find((list) => list.title.includes("afkortingen"))?.items).toContain("QXZ (op 3 pagina's)");
    expect(lists.find((list) => list.title.includes("zonder zoektermen"))?.items).toContain("content/privacy/index.md");
  });
});

test("the reviewed list of this dossier cuts nothing that it also keeps whole", () => {
  const { data, problems } = loadDossier(dossierOptions());
  expect(problems).toEqual([]);
  expect(data.compounds.parts.size).toBeGreaterThan(500);
  expect([...data.compounds.whole].filter((word) => data.compounds.parts.has(word))).toEqual([]);
}, 60_000);

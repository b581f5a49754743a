import { describe, expect, test } from "vitest";
import type { Filters, PagefindApi, PagefindResult, PagefindSearch } from "../../../assets/js/search/pagefind.ts";
import { cleanQuery, find, fuse, MAX_QUERY_LENGTH, subjectWords } from "../../../assets/js/search/query.ts";

function result(id: string, score: number): PagefindResult {
  return { id, score, data: () => Promise.reject(new Error("no test reads a page")) };
}
const ids = (results: readonly PagefindResult[]): string[] => results.map(({ id }) => id);

/** An engine that knows the answer to some queries and finds nothing for others; it remembers what it was asked. */
function engine(
  answers: Readonly<Record<string, readonly PagefindResult[]>>,
): PagefindApi & { readonly asked: Array<[string | null, Filters]> } {
  const asked: Array<[string | null, Filters]> = [];
  return {
    asked,
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    filters: () => Promise.resolve({}),
    search(query, { filters }): Promise<PagefindSearch> {
      asked.push([query, filters]);
      return Promise.resolve({ results: answers[query ?? ""] ?? [], filters: { thema: { [query ?? ""]: 1 } } });
    },
  };
}

describe("a query", () => {
  test("is one line without stray space", () => {
    expect(cleanQuery("  integraal \n\t veiligheidsplan ")).toBe("integraal veiligheidsplan");
  });

  test("with an accent typed as two characters finds what has it as one", () => {
    expect(cleanQuery("cafe\u0301")).toBe("caf\u00e9");
  });

  test("is cut where it gets longer than is useful", () => {
    expect(cleanQuery("a".repeat(500))).toHaveLength(MAX_QUERY_LENGTH);
  });
});

describe("the words that carry the subject", () => {
  test("leave out question words, articles and punctuation", () => {
    expect(subjectWords("Wat mag ik delen met de politie?")).toEqual(["delen", "politie"]);
  });

  test("are all words when a question has no other", () => {
    expect(subjectWords("Wie mag wat?")).toEqual(["wie", "mag", "wat"]);
  });

  test("are each there once, and no more than eight", () => {
    expect(subjectWords("signaal signaal Signaal")).toEqual(["signaal"]);
    expect(subjectWords("b c d f g h k l m n")).toHaveLength(8);
  });

  test("keep hyphens and accents", () => {
    expect(subjectWords("AVG-deskundige coördinatie")).toEqual(["avg-deskundige", "coördinatie"]);
  });

  test("are none when there is no word", () => {
    expect(subjectWords("?!")).toEqual([]);
  });
});

describe("finding", () => {
  const filters = { thema: "Fraude" };

  test("asks once for one word", async () => {
    const api = engine({ fraude: [result("a", 1)] });
    expect((await find(api, "fraude", filters)).isPartial).toBe(false);
    expect(api.asked).toEqual([["fraude", filters]]);
  });

  test("shows the pages that have all words, with the counts of that search", async () => {
    const api = engine({ "adres fraude": [result("a", 1)], adres: [result("a", 1)], fraude: [result("a", 1)] });
    expect(await find(api, "adres fraude", filters)).toEqual({
      results: [expect.objectContaining({ id: "a" })],
      counts: { thema: { "adres fraude": 1 } },
      isPartial: false,
    });
  });

  test("says so when the engine left out a word that no page has", async () => {
    const api = engine({ "adres xylofoon": [result("a", 1)], adres: [result("a", 1)] });
    expect((await find(api, "adres xylofoon", filters)).isPartial).toBe(true);
  });

  test("tries the words that matter when the whole question finds nothing", async () => {
    const api = engine({ "delen politie": [result("a", 1)] });
    const found = await find(api, "Wat mag ik delen met de politie?", filters);
    expect(ids(found.results)).toEqual(["a"]);
    expect(found.isPartial).toBe(false);
  });

  test("shows pages with some of the words, and says so, when no page has them all", async () => {
    const api = engine({ delen: [result("a", 1), result("b", 5)], politie: [result("a", 1)] });
    const found = await find(api, "delen politie", filters);
    expect(ids(found.results)).toEqual(["a", "b"]);
    expect(found.isPartial).toBe(true);
  });

  test("keeps the chosen filters in every search it makes", async () => {
    const api = engine({});
    await find(api, "wat delen politie", filters);
    expect(api.asked.length).toBeGreaterThan(3);
    for (const [, asked] of api.asked) expect(asked).toEqual(filters);
  });

  test("asks once for one word, and finds nothing when there is nothing", async () => {
    const api = engine({});
    expect(await find(api, "onvindbaar", {})).toMatchObject({ results: [], isPartial: false });
    expect(api.asked).toHaveLength(1);
  });

  test("does not search for signs without words", async () => {
    const api = engine({});
    expect((await find(api, "?!", {})).results).toEqual([]);
    expect(api.asked).toHaveLength(1);
  });
});

describe("merging lists", () => {
  test("puts a page that more words find before one with a higher score", () => {
    expect(ids(fuse([[result("a", 1), result("b", 9)], [result("a", 1)]]))).toEqual(["a", "b"]);
  });

  test("adds scores where as many words find two pages", () => {
    const lists = [
      [result("a", 1), result("b", 2)],
      [result("a", 5), result("b", 2)],
    ];
    expect(ids(fuse(lists))).toEqual(["a", "b"]);
  });

  test("keeps the order of the lists where nothing decides", () => {
    expect(ids(fuse([[result("b", 1)], [result("a", 1)]]))).toEqual(["b", "a"]);
  });

  test("of nothing is nothing", () => {
    expect(fuse([])).toEqual([]);
    expect(fuse([[], []])).toEqual([]);
  });
});

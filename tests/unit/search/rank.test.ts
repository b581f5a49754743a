import { describe, expect, test } from "vitest";
import type { Hit, SearchEngine } from "../../../assets/js/search/rank.ts";
import { createSearch } from "../../../assets/js/search/search.ts";
import { lexiconOf } from "./lexicon-of.ts";

const lexicon = lexiconOf(["politie*^", "delen", "gedeeld", "wiet", "ondermijning^", "zeldzaam", "gemeente"], {
  groups: [["ondermijning"]],
  leads: [[0, "wiet"]],
});

function engine(hits: Readonly<Record<string, readonly Hit[]>>): SearchEngine & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    pages: 100,
    search(query) {
      asked.push(query);
      return Promise.resolve(hits[query] ?? []);
    },
  };
}
const hit = (id: string, score = 1): Hit => ({ id, score });
const ids = (pages: ReadonlyArray<{ readonly id: string }>): string[] => pages.map((page) => page.id);

describe("an answer", () => {
  test("has pages with any of the words, those with all of them first", async () => {
    const search = createSearch(engine({ politie: [hit("a", 5), hit("b", 4)], delen: [hit("b"), hit("c")] }), lexicon);
    const { best, other } = await search("politie delen");
    expect(ids([...best, ...other])[0]).toBe("b");
    expect(ids([...best, ...other]).toSorted()).toEqual(["a", "b", "c"]);
  });

  test("takes the best of a word and its forms, not their sum", async () => {
    const search = createSearch(engine({ delen: [hit("a")], gedeeld: [hit("a"), hit("b")] }), lexicon);
    const [first, second] = (await search("delen")).best;
    expect(first?.id).toBe("a");
    expect(first?.score).toBeCloseTo(1, 5);
    expect(second?.score).toBeLessThan(first?.score ?? 0);
  });

  test("weighs a rare word more than a common one", async () => {
    const many = Array.from({ length: 60 }, (_, index) => hit(`x${index}`));
    const search = createSearch(engine({ gemeente: [...many, hit("vaak")], zeldzaam: [hit("weinig")] }), lexicon);
    const { best, other } = await search("gemeente zeldzaam");
    expect(ids([...best, ...other])[0]).toBe("weinig");
  });

  test("puts a page with the word in its title first", async () => {
    const search = createSearch(
      engine({ politie: [hit("a", 1.1), hit("titel", 1)], t_politie: [hit("titel")] }),
      lexicon,
    );
    expect(ids((await search("politie")).best)[0]).toBe("titel");
  });

  test("tells by which name a page was found, and by which searches", async () => {
    const search = createSearch(engine({ ondermijning: [hit("a")] }), lexicon);
    expect((await search("wiet")).best[0]).toMatchObject({
      id: "a",
      via: ["ondermijning"],
      searches: ["ondermijning"],
    });
  });

  test("is not sure when a page has less than half of the query", async () => {
    const search = createSearch(engine({ politie: [hit("a")] }), lexicon);
    const { best, other } = await search("politie xylofoon taart");
    expect(best).toEqual([]);
    expect(ids(other)).toEqual(["a"]);
  });

  test("is empty for words that nobody has, without asking the engine", async () => {
    const own = engine({});
    expect(await createSearch(own, lexicon)("xylofoon")).toMatchObject({ best: [], other: [] });
    expect(own.asked).toEqual([]);
  });

  test("asks nothing twice and not more than forty times", async () => {
    const own = engine({});
    await createSearch(own, lexicon)("politie delen wiet ondermijning zeldzaam gemeente politie delen gedeeld");
    expect(own.asked.length).toBeGreaterThan(5);
    expect(own.asked.length).toBeLessThanOrEqual(40);
    expect(new Set(own.asked).size).toBe(own.asked.length);
  });

  test("is the same each time: equal scores go by id", async () => {
    const search = createSearch(engine({ politie: [hit("b"), hit("a")] }), lexicon);
    expect(ids((await search("politie")).best)).toEqual(["a", "b"]);
  });

  test("fails when the engine fails", async () => {
    const failing: SearchEngine = { pages: 1, search: () => Promise.reject(new Error("offline")) };
    await expect(createSearch(failing, lexicon)("politie")).rejects.toThrow("offline");
  });
});

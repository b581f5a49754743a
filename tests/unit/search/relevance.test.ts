import { describe, expect, test } from "vitest";
import { judgedQueriesSchema, type JudgedQuery } from "../../../scripts/schemas/judged-queries.ts";
import { byClass, scoreOf, summaryOf } from "../../../scripts/search/relevance.ts";

const query: JudgedQuery = { vraag: "x", klasse: "trefwoord", vers: false, goed: { "/a/": 2, "/b/": 1 } };

describe("nDCG@10", () => {
  test("is 1 for the best order and 0 for nothing good", () => {
    expect(scoreOf(query, ["/a/", "/b/", "/c/"]).ndcg).toBe(1);
    expect(scoreOf(query, ["/c/"]).ndcg).toBe(0);
    expect(scoreOf(query, []).ndcg).toBe(0);
  });

  test("follows the formula: (2^grade − 1) / log2(rank + 1)", () => {
    const ideal = 3 + 1 / Math.log2(3);
    expect(scoreOf(query, ["/c/", "/a/"]).ndcg).toBeCloseTo(3 / Math.log2(3) / ideal, 10);
  });

  test("looks no further than ten and counts a page once", () => {
    expect(scoreOf(query, [...Array.from({ length: 10 }, (_, index) => `/${index}/`), "/a/"]).ndcg).toBe(0);
    expect(scoreOf(query, ["/a/", "/a/#tabel", "/b/"]).ndcg).toBeLessThan(1);
  });
});

test("summaries are means, and say how many have no result", () => {
  const scores = [scoreOf(query, ["/a/", "/b/"]), scoreOf({ ...query, klasse: "vraag" }, [])];
  expect(summaryOf(scores)).toEqual({ queries: 2, ndcg: 0.5, meanReciprocalRank: 0.5, withoutResult: 0.5 });
  expect(byClass(scores).get("vraag")).toHaveLength(1);
});

describe("the file of judged queries", () => {
  test.for([
    [{}],
    [[]],
    [[{ ...query, klasse: "onbekend" }]],
    [[{ ...query, goed: {} }]],
    [[{ ...query, goed: { "/a/": 3 } }]],
    [[{ ...query, goed: { "a.md": 1 } }]],
    [[{ ...query, extra: true }]],
    [[{ ...query, vraag: "" }]],
  ])("refuses %j", ([value]) => {
    expect(judgedQueriesSchema.safeParse(value).success).toBe(false);
  });

  test("accepts a query with graded pages", () => {
    expect(judgedQueriesSchema.safeParse([query]).success).toBe(true);
  });
});

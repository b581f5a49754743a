import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { foundPage } from "../../assets/js/search/found-page.ts";
import type { PagefindPage } from "../../assets/js/search/pagefind.ts";
import { queryClass } from "../../scripts/schemas/judged-queries.ts";
import { foldedName } from "../../scripts/search/folded-name.ts";
import { openSearch, type OpenSearch } from "../../scripts/search/open-search.ts";
import { readQueries } from "../../scripts/search/read-queries.ts";
import { byClass, scoreOf, summaryOf, type Score } from "../../scripts/search/relevance.ts";
import { projectRoot } from "../../scripts/site-options.ts";
import { sitePages } from "./support/site-files.ts";

const FOLDER = join(projectRoot, "tests", "search");
const JUDGED = join(FOLDER, "queries.yaml");
const DEPTH = 10;
const MOST_CALLS = 40;
const MOST_MS = 200;

let search: OpenSearch;
beforeAll(async () => {
  search = await openSearch(inject("realSite").folder);
});

async function urlsOf(query: string): Promise<string[]> {
  const { best, other } = await search.search(query);
  return Promise.all([...best, ...other].slice(0, DEPTH).map(async ({ id }) => (await search.page(id)).url));
}

describe("judged queries", () => {
  const queries = readQueries(JUDGED, "tests/search/queries.yaml");
  const scores: Score[] = [];
  beforeAll(async () => {
    for (const query of queries) scores.push(scoreOf(query, await urlsOf(query.vraag)));
  });

  test("are many enough, of every class, and a fifth is fresh", () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
    const counts = queryClass.options.map((name) => queries.filter((query) => query.klasse === name).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(5);
    expect(queries.filter((query) => query.vers).length / queries.length).toBeGreaterThanOrEqual(0.19);
  });

  test("name pages that exist", () => {
    const urls = new Set(sitePages().map((page) => page.url));
    const unknown = queries.flatMap((query) => Object.keys(query.goed)).filter((url) => !urls.has(url));
    expect([...new Set(unknown)]).toEqual([]);
  });

  test("have an nDCG@10 of at least 0.85", () => {
    expect(summaryOf(scores).ndcg).toBeGreaterThanOrEqual(0.85);
  });

  test("that are fresh have an nDCG@10 of at least 0.80", () => {
    expect(summaryOf(scores.filter((score) => score.query.vers)).ndcg).toBeGreaterThanOrEqual(0.8);
  });

  test.for(queryClass.options)("of the class %s have an nDCG@10 of at least 0.70", (name) => {
    expect(summaryOf(byClass(scores).get(name) ?? []).ndcg).toBeGreaterThanOrEqual(0.7);
  });

  test("are without any result in at most one of a hundred", () => {
    expect(summaryOf(scores).withoutResult).toBeLessThanOrEqual(0.01);
  });
});

test("every beginning of three letters or more of a word in a title gives results", async () => {
  const words = new Set(
    sitePages().flatMap((page) => foldedName(/<h1[^>]*>([^<]*)</.exec(page.html)?.[1] ?? "").split(" ")),
  );
  const beginnings = new Set(
    [...words].flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - 2) }, (_, index) => word.slice(0, index + 3)),
    ),
  );
  expect(beginnings.size).toBeGreaterThan(500);
  const empty: string[] = [];
  for (const beginning of beginnings) {
    const { best, other } = await search.search(beginning);
    if (best.length + other.length === 0) empty.push(beginning);
  }
  expect(empty).toEqual([]);
});

test("the joiner between the parts of compounds is in no title, excerpt or section that a reader sees", async () => {
  const seen: string[] = [];
  let raw = "";
  for (const { vraag } of readQueries(join(FOLDER, "dev-queries.yaml"), "dev-queries.yaml")) {
    const { best, other } = await search.search(vraag);
    for (const { id, searches, via } of [...best, ...other].slice(0, DEPTH)) {
      const page = (await search.page(id)) satisfies PagefindPage;
      raw += page.excerpt;
      seen.push(JSON.stringify(foundPage([page], searches, via)));
    }
  }
  expect(raw).toContain("|"); // the index does have joiners
  expect(seen.length).toBeGreaterThan(200);
  expect(seen.filter((text) => text.includes("|"))).toEqual([]);
});

test("nonsense gets no confident answer", async () => {
  const nonsense = parse(readFileSync(join(FOLDER, "onzin.yaml"), "utf8")) as readonly unknown[];
  expect(nonsense).toHaveLength(30);
  const confident: string[] = [];
  for (const query of nonsense.map(String))
    if ((await search.search(query)).best.length > 0 || search.direct(query) !== null) confident.push(query);
  expect(confident).toEqual([]);
});

describe("any query", () => {
  test("asks the engine at most forty times", async () => {
    for (const { vraag } of readQueries(join(FOLDER, "dev-queries.yaml"), "dev-queries.yaml")) {
      const before = search.calls();
      await search.search(vraag);
      expect(search.calls() - before, vraag).toBeLessThanOrEqual(MOST_CALLS);
    }
  });

  const hostile: ReadonlyArray<readonly [string, string]> = [
    ["ten kilobytes of one word", "gemeente".repeat(1250)],
    ["ten kilobytes of words", "veiligheidsplan ".repeat(640)],
    ["ten kilobytes of unknown words", "xqzv wkjh ".repeat(1000)],
    ["emoji", "😀👩‍👩‍👧‍👦 gemeente"],
    ["right-to-left text", "بلدية \u202e gemeente"],
    ["a quote", '"'],
    ["a parenthesis", "("],
    ["a script", "<script>alert(1)</script>"],
    ["a percent sign", "%"],
    ["__proto__", "__proto__"],
    ["constructor", "constructor"],
  ];
  test.for(hostile.map(([name]) => name))("that is %s is answered in time", async (name) => {
    const query = new Map(hostile).get(name) ?? "";
    await search.search(query); // parts of the index are read once
    const start = performance.now();
    await search.search(query);
    search.direct(query);
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  });

  test("at random never throws", async () => {
    const word = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom('"', "artikel", "172", "gemeentewet", "hoeveel", "procent", "rol", "OM", "|", "t_", "nn_"),
    );
    const query = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const { best, other } = await search.search(text);
        expect(best.length + other.length).toBeGreaterThanOrEqual(0);
        search.direct(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe("direct answers", () => {
  test.for([
    ["wat is ondermijning?", "Begrip", "Ondermijning"],
    ["AVG", "Begrip", "AVG"],
    ["hoeveel procent is tevreden", "Cijfer uit de peiling", "Tevreden: 35%"],
    ["raadslid rol", "Rol van de raad", "De rollen van de raad"],
    ["artikel 172 gemeentewet", "Wetsartikel", "Artikel 172 Gemeentewet"],
    ["artikel 5 van de AVG", "Wetsartikel", "Artikel 5 AVG"],
  ] as const)("answer “%s” with a %s", ([query, kind, title]) => {
    expect(search.direct(query)).toMatchObject({ kind, title });
  });

  test("link to pages of the site", () => {
    const urls = new Set(sitePages().map((page) => page.url));
    const { terms, roles, figures, pages } = search.answers;
    const linked = [...terms, ...roles, ...figures]
      .flatMap((one) => ("answer" in one ? one.answer : one).links)
      .map(([, url]) => url.replace(/#.*/, ""))
      .concat(pages.map(([, url]) => url));
    expect(linked.length).toBeGreaterThan(100);
    expect(linked.filter((url) => !urls.has(url))).toEqual([]);
  });

  test("are not given to a question that only holds a term", () => {
    expect(search.direct("mag ik persoonsgegevens delen met de politie")).toBeNull();
    expect(search.direct("artikel 9999 gemeentewet")).toBeNull();
  });
});

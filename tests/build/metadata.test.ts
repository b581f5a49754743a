import { expect, test } from "vitest";
import { attribute, elements, textOf } from "./support/html.ts";
import { firstText, listedPages, siteFiles, sitePages, type BuiltPage } from "./support/site-files.ts";

const meta = (page: BuiltPage, name: string): string =>
  elements(page.root, "meta")
    .filter((element) => attribute(element, "name") === name || attribute(element, "property") === name)
    .map((element) => attribute(element, "content"))
    .join();
const canonical = (page: BuiltPage): string =>
  elements(page.root, "link")
    .filter((link) => attribute(link, "rel") === "canonical")
    .map((link) => attribute(link, "href"))
    .join();
const jsonLd = (page: BuiltPage): Array<Record<string, unknown>> =>
  elements(page.root, "script")
    .filter((script) => attribute(script, "type") === "application/ld+json")
    .map((script) => JSON.parse(textOf(script)) as Record<string, unknown>);

test("every page has a title of its own, a description and Open Graph metadata", () => {
  const titles = sitePages().map((page) => firstText(page, "title") ?? "");
  expect(new Set(titles).size).toBe(sitePages().length);
  const poor = sitePages().filter(
    (page) =>
      meta(page, "description").length < 20 ||
      ["og:title", "og:description", "og:url", "og:type"].some((name) => meta(page, name) === ""),
  );
  expect(poor.map((page) => page.url)).toEqual([]);
});

test("a page names its own address as the canonical one; the page for wrong addresses names none", () => {
  expect(
    listedPages()
      .filter((page) => new URL(canonical(page)).pathname !== page.url)
      .map((page) => page.url),
  ).toEqual([]);
  const wrong = sitePages().find((page) => page.url === "/404.html");
  expect(wrong === undefined ? null : [canonical(wrong), meta(wrong, "robots")]).toEqual(["", "noindex"]);
});

test("structured data parses: a breadcrumb on every page below home, and the right kind of thing", () => {
  const kinds = new Map(sitePages().map((page) => [page.url, jsonLd(page).map((data) => data["@type"])]));
  expect(kinds.get("/")).toEqual(["WebSite"]);
  expect(kinds.get("/peiling-2020/tevredenheid/")).toEqual(["BreadcrumbList", "Article", "Dataset"]);
  expect(kinds.get("/begrippen/driehoek/")).toEqual(["BreadcrumbList", "DefinedTerm"]);
  expect(
    [...kinds].filter(([url, types]) => url !== "/" && !types.includes("BreadcrumbList")).map(([url]) => url),
  ).toEqual([]);
});

test("every page that can be found is an article, a term, a tool or the site itself for search engines, under its own address", () => {
  const isTemplate = (url: string): boolean => url === "/peiling-2020/vergelijk/"; // found by search, written by nobody
  const written = listedPages().filter((page) => page.html.includes("data-pagefind-body") && !isTemplate(page.url));
  expect(written.length).toBeGreaterThan(100);
  const wrong = written.filter((page) => {
    const [thing, ...others] = jsonLd(page).filter((data) =>
      ["Article", "DefinedTerm", "WebApplication", "WebPage", "WebSite"].includes(String(data["@type"])),
    );
    return others.length > 0 || thing === undefined || new URL(String(thing["url"])).pathname !== page.url;
  });
  expect(wrong.map((page) => page.url)).toEqual([]);
});

test("every table is described as a dataset once, with files that exist", () => {
  const datasets = sitePages().flatMap((page) => jsonLd(page).filter((data) => data["@type"] === "Dataset"));
  const files = siteFiles().filter(
    (path) => /^gegevens\/[a-z0-9-]+\.(?:csv|json)$/.test(path) && path !== "gegevens/datapackage.json",
  );
  const described = datasets.flatMap((data) =>
    (data["distribution"] as ReadonlyArray<{ contentUrl: string }>).map(({ contentUrl }) =>
      new URL(contentUrl).pathname.slice(1),
    ),
  );
  expect(datasets.length).toBeGreaterThan(40);
  expect(described.toSorted()).toEqual(files.toSorted());
});

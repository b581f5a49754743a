import { expect, test } from "vitest";
import { attribute, elements, textOf, type Element } from "./support/html.ts";
import { sitePages, type BuiltPage } from "./support/site-files.ts";

/** All complaints of a rule over the whole site; empty when every page keeps to it. */
function complaints(rule: (page: BuiltPage) => readonly string[]): string[] {
  expect(sitePages().length).toBeGreaterThan(100);
  return sitePages().flatMap((page) => rule(page).map((what) => `${page.url}: ${what}`));
}

const level = (heading: Element): number => Number(heading.tag.slice(1));

test("every page has one h1, and no heading skips a level", () => {
  const found = complaints(({ root }) => {
    const headings = elements(root, "h1", "h2", "h3", "h4", "h5", "h6");
    const first = headings.filter((heading) => heading.tag === "h1").length;
    const skips = headings.filter(
      (heading, index) => index > 0 && level(heading) > level(headings[index - 1] ?? heading) + 1,
    );
    return [...(first === 1 ? [] : [`${first} h1`]), ...skips.map((heading) => `"${textOf(heading)}" skips a level`)];
  });
  expect(found).toEqual([]);
});

test("every page has one banner, one main and one footer, and every navigation has a name of its own", () => {
  const found = complaints(({ root }) => {
    const body = elements(root, "body")[0];
    if (body === undefined) return ["has no body"];
    const count = (tag: string): number =>
      body.children.filter((child) => typeof child !== "string" && child.tag === tag).length;
    const names = elements(root, "nav").map((nav) => attribute(nav, "aria-label") || attribute(nav, "aria-labelledby"));
    return [
      ...["header", "main", "footer"].filter((tag) => count(tag) !== 1).map((tag) => `${count(tag)} ${tag}`),
      ...(names.includes("") || new Set(names).size !== names.length ? [`navigations named ${names.join(", ")}`] : []),
    ];
  });
  expect(found).toEqual([]);
});

test("ids are unique on a page, and references to ids find one", () => {
  const found = complaints(({ root }) => {
    const all = elements(root);
    const ids = all.map((element) => attribute(element, "id")).filter((id) => id !== "");
    const known = new Set(ids);
    const references = all.flatMap((element) =>
      ["for", "aria-labelledby", "aria-describedby"].map((name) => attribute(element, name)).filter((id) => id !== ""),
    );
    return [
      ...(known.size === ids.length ? [] : ["an id occurs twice"]),
      ...references.filter((id) => !known.has(id)).map((id) => `no element has the id ${id}`),
    ];
  });
  expect(found).toEqual([]);
});

test("every table has a caption, header cells with a scope, and no empty header", () => {
  const tables = sitePages().flatMap((page) => elements(page.root, "table").map((table) => ({ page, table })));
  expect(tables.length).toBeGreaterThan(30);
  const found = tables.flatMap(({ page, table }) => {
    const caption = elements(table, "caption")[0];
    const headers = elements(table, "th");
    return [
      ...(caption === undefined || textOf(caption) === "" ? ["a table has no caption"] : []),
      ...headers.filter((header) => textOf(header) === "").map(() => "a header is empty"),
      ...headers
        .filter((header) => !["col", "row"].includes(attribute(header, "scope")))
        .map((header) => `"${textOf(header)}" has no scope`),
    ].map((what) => `${page.url}: ${what}`);
  });
  expect(found).toEqual([]);
});

test("header and footer hold the same links in the same order on every page", () => {
  const linksOf = (page: BuiltPage): string =>
    elements(page.root, "header", "footer")
      .filter((part) => /site-(header|footer)/.test(attribute(part, "class")))
      .flatMap((part) => elements(part, "a").map((link) => `${attribute(link, "href")} ${textOf(link)}`))
      .join("\n");
  const [first] = sitePages();
  expect(first).toBeDefined();
  const expected = first === undefined ? "" : linksOf(first);
  expect(expected.split("\n").length).toBeGreaterThan(20);
  expect(
    sitePages()
      .filter((page) => linksOf(page) !== expected)
      .map((page) => page.url),
  ).toEqual([]);
});

test("every page leads to help, to what the site promises and to the data", () => {
  const wanted = ["contact", "toegankelijkheid", "privacyverklaring", "colofon", "open-data"].map(
    (name) => `/over/${name}/`,
  );
  const found = complaints(({ root }) => {
    const footers = elements(root, "footer").filter((footer) => attribute(footer, "class") === "site-footer");
    const links = new Set(footers.flatMap((footer) => elements(footer, "a").map((link) => attribute(link, "href"))));
    return wanted.filter((url) => !links.has(url)).map((url) => `the footer has no link to ${url}`);
  });
  expect(found).toEqual([]);
});

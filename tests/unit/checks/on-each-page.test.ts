import { expect, test } from "vitest";
import { onEachPage } from "../../../scripts/checks/check.ts";
import { smallSite } from "../../fixtures/small-site.ts";

const { pages, data } = smallSite();
const input = { pages, data, hasUnreadableFiles: false };

test("a page is looked at once, and what was found comes back each time", () => {
  let looked = 0;
  const check = onEachPage((page) => {
    looked += 1;
    return [{ file: page.file, line: 1, column: 1, what: "iets", todo: "doe iets", rule: "proef" }];
  });
  const first = check(input);
  expect(first).toHaveLength(pages.length);
  expect(check(input)).toEqual(first);
  expect(looked).toBe(pages.length);
});

test("a page that changed is another object and is looked at again", () => {
  const check = onEachPage((page) => [{ file: page.title, line: 1, column: 1, what: "", todo: "", rule: "proef" }]);
  check(input);
  const [page] = pages;
  const changed = page === undefined ? [] : [{ ...page, title: "anders" }];
  expect(check({ ...input, pages: changed }).map(({ file }) => file)).toEqual(["anders"]);
});

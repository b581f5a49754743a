import { expect } from "vitest";
import { test } from "./support/browser-test.ts";
import { statusText } from "./support/search.ts";

/** As long as `input`'s limit; anything after it is cut off. */
const LONGEST = 200;

const queries: ReadonlyArray<readonly [string, string]> = [
  ["a script element", "<script>alert(1)</script>"],
  ["an element with a handler", '"><img src=x onerror=alert(1)>'],
  ["a quote", '"'],
  ["half a phrase", '"gemeente'],
  ["a parenthesis", "("],
  ["a regular expression", "(.*)+[a-z"],
  ["a percent sign", "%"],
  ["half an escape", "%E0%A4%A"],
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
  ["toString", "toString hasOwnProperty"],
  ["an emoji", "👩‍👩‍👧‍👦 gemeente"],
  ["a right-to-left text", "بلدية \u202e gemeente"],
  ["control characters", "\u0000\u0007\u001b gemeente"],
  ["ten kilobytes of one word", "gemeente".repeat(1250)],
  ["ten kilobytes of words", "veilig ".repeat(1400)],
  ["ten kilobytes of emoji", `a${"😀".repeat(1000)}`],
];

test.for(queries)("%s as query, in the address and in the field, is only text", async ([, query], { open }) => {
  const page = await open(`/zoeken/?${new URLSearchParams({ q: query }).toString()}`);
  await expect.poll(() => statusText(page)).toMatch(/[Rr]esulta(at|ten) voor/);
  const field = page.getByRole("searchbox", { name: "Wat zoek je?" });
  await field.fill("privacy");
  await page.keyboard.press("Enter");
  await expect.poll(() => statusText(page)).toContain("‘privacy’");
  await field.evaluate((input: HTMLInputElement, text) => {
    input.value = text; // a paste that passes the limit of the field
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }, query);
  await expect.poll(() => statusText(page)).not.toContain("‘privacy’");
  const status = await statusText(page);
  expect(status).toMatch(/[Rr]esulta(at|ten) voor/);
  expect(/‘(.*)’/su.exec(status ?? "")?.[1]?.length).toBeLessThanOrEqual(LONGEST);
  expect(status?.isWellFormed()).toBe(true);
  expect(decodeURIComponent(page.url())).not.toContain("\uFFFD");
  expect(await page.locator("#zoekstatus *").count()).toBe(0);
  const allowed = new Set(["A", "H2", "H3", "LI", "MARK", "OL", "P", "UL"]);
  const tags = await page
    .locator("#zoekresultaten *")
    .evaluateAll((nodes) => [...new Set(nodes.map((node) => node.tagName))]);
  expect(tags.filter((tag) => !allowed.has(tag))).toEqual([]);
  expect(await page.locator("main script, main img, main [onerror]").count()).toBe(0);
});

test("the prototype of objects is what it was after hostile names in the address", async ({ open }) => {
  const page = await open("/zoeken/?q=gemeente&__proto__=x&constructor=y&thema=__proto__&__proto__[a]=1");
  await expect.poll(() => statusText(page)).toMatch(/[Rr]esulta(at|ten) voor/);
  expect(await page.evaluate(() => Object.keys(Object.prototype).length + Object.keys({}).length)).toBe(0);
});

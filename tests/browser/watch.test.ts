import { expect, inject } from "vitest";
import { test } from "./support/browser-test.ts";
import { Watch } from "./support/watch.ts";

// The other tests rely on the watch; so it is first shown to see what it must see.
const cases: ReadonlyArray<readonly [string, string, RegExp]> = [
  [
    "an inline script",
    "const s = document.createElement('script'); s.append('1'); document.body.append(s)",
    /policy violation/,
  ],
  ["an inline style", "document.body.setAttribute('style', 'color: red')", /policy violation: style-src/],
  ["a request to another site", "void fetch('https://example.com/').catch(() => {})", /policy violation/],
  ["an error in the console", "console.error('kapot')", /console: kapot/],
  ["an exception", "setTimeout(() => { throw new Error('kapot') })", /page error: kapot/],
  ["a cookie", "document.cookie = 'a=1'", /cookie: a/],
  ["local storage", "localStorage.setItem('a', '1')", /storage: .*"a"/],
];

test.for(cases)("the watch over every test sees %s", async ([, script, expected], { browser }) => {
  const context = await browser.newContext({ baseURL: inject("origin") });
  const watch = await Watch.over(context, inject("origin"));
  const page = await context.newPage();
  await page.goto("/");
  await page.evaluate(script);
  await expect.poll(() => watch.problems([])).toContainEqual(expect.stringMatching(expected));
  await context.close();
});

test("an ordinary page gives the watch nothing to see", async ({ open }) => {
  const page = await open("/");
  expect(await page.title()).not.toBe("");
});

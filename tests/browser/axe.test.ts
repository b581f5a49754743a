import { describe, expect } from "vitest";
import { violations } from "./support/axe.ts";
import { test, type OpenOptions } from "./support/browser-test.ts";
import { pageTypes } from "./support/page-types.ts";
import { statusText } from "./support/search.ts";

const modes: ReadonlyArray<readonly [string, OpenOptions]> = [
  ["in light colours", { colorScheme: "light" }],
  ["in dark colours", { colorScheme: "dark" }],
  ["at 320 pixels", { viewport: { width: 320, height: 640 } }],
  ["in forced colours", { forcedColors: "active" }],
];

describe.for(modes)("%s", ([, options]) => {
  test.for(pageTypes())("axe finds nothing on $name", async ({ url }, { open }) => {
    const page = await open(url, options);
    expect(await violations(page)).toEqual([]);
  });

  test("axe finds nothing with the menu and all folded parts open", async ({ open }) => {
    const page = await open("/peiling-2020/knelpunten/", options);
    await page.locator("details").evaluateAll((items) => items.forEach((item) => item.setAttribute("open", "")));
    expect(await violations(page)).toEqual([]);
  });

  test.for([
    ["with results", "/zoeken/?q=gemeente", /^\d+ resultaten/],
    ["with a filter", "/zoeken/?q=gemeente&thema=Ondermijning", /binnen je keuze/],
    ["with a part of the words", "/zoeken/?q=burgemeester+xylofoon", /^Niets past goed/],
    ["without results", "/zoeken/?q=xylofoonqqq", /^Geen resultaten/],
  ] as const)("axe finds nothing on the search page %s", async ([, path, status], { open }) => {
    const page = await open(path, options);
    await expect.poll(() => statusText(page)).toMatch(status);
    expect(await violations(page)).toEqual([]);
  });

  test("axe finds nothing on the search page when searching fails", async ({ open }) => {
    const page = await open("/zoeken/?q=gemeente", {
      ...options,
      expectedErrors: [/Failed to load resource/, /dynamically imported module/],
      prepare: (context) => context.route("**/pagefind/**", (route) => route.abort()),
    });
    await expect.poll(() => statusText(page)).toMatch(/^Zoeken lukt nu niet/);
    expect(await violations(page)).toEqual([]);
  });
});

test.for([
  ["light", "/privacy/zes-vragen/"],
  ["dark", "/privacy/zes-vragen/"],
  ["light", "/peiling-2020/knelpunten/"],
  ["dark", "/peiling-2020/knelpunten/"],
] as const)("in %s colours the text of %s has a contrast of at least 7 to 1", async ([colorScheme, url], { open }) => {
  const page = await open(url, { colorScheme });
  expect(await violations(page, { runOnly: { type: "rule", values: ["color-contrast-enhanced"] } }, "main")).toEqual(
    [],
  );
});

test("axe sees a page that is wrong", async ({ open }) => {
  const page = await open("/a-z/");
  await page.evaluate(() =>
    document.querySelector("main")?.append(document.createElement("img"), document.createElement("input")),
  );
  const found = await violations(page);
  expect(found.some((line) => line.startsWith("image-alt"))).toBe(true);
  expect(found.some((line) => line.startsWith("label"))).toBe(true);
});

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./support/browser-test.ts";
import { resultTitles, searchFor, statusText } from "./support/search.ts";

const FAILED = "Zoeken lukt nu niet: de zoekindex kan niet worden geladen.";
const ABORTED = [
  /Failed to load resource/,
  /Failed to fetch/,
  /dynamically imported module/,
  /wasm|pagefind|search engine|index/i,
];

const alphabet = (page: Page) => page.getByRole("link", { name: "Alle pagina’s en begrippen op alfabet" });

test("a search without results says so, says what to do, and offers other ways in", async ({ open }) => {
  const page = await open("/zoeken/?q=xylofoonqqq");
  await expect.poll(() => statusText(page)).toContain("Geen resultaten voor ‘xylofoonqqq’");
  expect(await statusText(page)).toContain("Controleer de spelling");
  expect(await resultTitles(page)).toEqual([]);
  expect(await page.getByRole("button", { name: "Toon meer resultaten" }).isVisible()).toBe(false);
  expect(await alphabet(page).isVisible()).toBe(true);
});

test("emptying the field takes results and count away", async ({ open }) => {
  const page = await open("/zoeken/?q=privacy");
  await expect.poll(() => statusText(page)).toMatch(/^\d+ resultaten/);
  await page.getByRole("searchbox", { name: "Wat zoek je?" }).fill("");
  await page.keyboard.press("Enter");
  await expect.poll(() => statusText(page)).toBe("");
  expect(await resultTitles(page)).toEqual([]);
  expect(new URL(page.url()).search).toBe("");
});

test("when the index cannot be loaded the page says so and leads to the A–Z", async ({ open }) => {
  const page = await open("/zoeken/?q=privacy", {
    expectedErrors: ABORTED,
    prepare: (context) => context.route("**/pagefind/**", (route) => route.abort()),
  });
  await expect.poll(() => statusText(page)).toContain(FAILED);
  await alphabet(page).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("A–Z");
});

test.for(["pagefind.js", "pagefind-entry.json*", "wasm.*", "*.pf_meta", "index/*", "fragment/*"])(
  "when only %s cannot be loaded the page does not claim that there is nothing, and the next search tries again",
  async (part, { open }) => {
    const page = await open("/zoeken/?q=privacy", {
      expectedErrors: ABORTED,
      prepare: (context) => context.route(`**/pagefind/${part}`, (route) => route.abort()),
    });
    await expect.poll(() => statusText(page)).toContain(FAILED);
    await page.context().unroute(`**/pagefind/${part}`);
    await searchFor(page, "convenant");
    expect((await resultTitles(page)).length).toBeGreaterThan(0);
  },
);

test("when further results cannot be loaded the page says so and keeps those that are there", async ({ open }) => {
  const page = await open("/zoeken/?q=gemeente", { expectedErrors: ABORTED });
  const more = page.getByRole("button", { name: "Toon meer resultaten" });
  await more.waitFor();
  await page.context().route("**/pagefind/fragment/**", (route) => route.abort());
  await more.click();
  await expect.poll(() => statusText(page)).toContain("Meer resultaten kunnen nu niet worden geladen");
  expect((await resultTitles(page)).length).toBe(10);
  await page.context().unroute("**/pagefind/fragment/**");
  await more.click();
  await expect.poll(async () => (await resultTitles(page)).length).toBeGreaterThan(10);
  expect(await statusText(page)).toMatch(/^\d+ resultaten/);
});

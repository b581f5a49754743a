import { expect } from "vitest";
import { test } from "./support/browser-test.ts";
import { queryOf, resultTitles, searchFor, statusText } from "./support/search.ts";

test("a search from the header gives results; back from a result restores query and results", async ({ open }) => {
  const page = await open("/privacy/");
  await page.getByRole("searchbox", { name: "Zoek in het dossier" }).fill("ondermijning");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/zoeken/?q=ondermijning");
  await expect.poll(() => statusText(page)).toMatch(/^\d+ resultaten voor ‘ondermijning’\.$/);
  const titles = await resultTitles(page);
  await page.locator("#zoekresultaten h3 a").first().click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(titles[0]);
  await page.goBack();
  await expect.poll(() => resultTitles(page)).toEqual(titles);
  expect(await page.getByRole("searchbox", { name: "Wat zoek je?" }).inputValue()).toBe("ondermijning");
});

test("results come while typing, and the address follows without a step in the history for every letter", async ({
  open,
}) => {
  const page = await open("/zoeken/");
  const steps = await page.evaluate(() => history.length);
  await page.getByRole("searchbox", { name: "Wat zoek je?" }).pressSequentially("privacy");
  await expect.poll(() => statusText(page)).toMatch(/‘privacy’/);
  await expect.poll(() => queryOf(page)).toBe("privacy");
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test("the count that is announced is the number of results that can be shown", async ({ open }) => {
  const page = await open("/zoeken/?q=burgemeester");
  await expect.poll(() => statusText(page)).toMatch(/^\d+ resultaten/);
  expect(await page.getByRole("status").count()).toBe(1);
  const count = Number.parseInt((await statusText(page)) ?? "", 10);
  expect(count).toBeGreaterThan(10);
  const more = page.getByRole("button", { name: "Toon meer resultaten" });
  while (await more.isVisible()) {
    const shown = (await resultTitles(page)).length;
    await more.click();
    await expect.poll(async () => (await resultTitles(page)).length).toBeGreaterThan(shown);
  }
  expect((await resultTitles(page)).length).toBe(count);
});

test("“Toon meer resultaten” moves the focus to the first new result", async ({ open }) => {
  const page = await open("/zoeken/?q=gemeente");
  await page.getByRole("button", { name: "Toon meer resultaten" }).click();
  const eleventh = page.locator("#zoekresultaten li > h3 a").nth(10);
  await expect.poll(() => eleventh.evaluate((link) => link === document.activeElement)).toBe(true);
});

test("pressing “Toon meer resultaten” twice shows no result twice", async ({ open }) => {
  const page = await open("/zoeken/?q=gemeente");
  const more = page.getByRole("button", { name: "Toon meer resultaten" });
  await more.waitFor();
  await more.evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect.poll(async () => (await resultTitles(page)).length).toBeGreaterThan(10);
  await page.waitForLoadState("networkidle");
  const links = await page
    .locator("#zoekresultaten h3 a")
    .evaluateAll((items) => items.map((item) => item.getAttribute("href")));
  expect(new Set(links).size).toBe(links.length);
});

test("the words of the query are marked in the excerpts", async ({ open }) => {
  const page = await open("/zoeken/?q=convenant");
  await expect.poll(() => page.locator("#zoekresultaten mark").count()).toBeGreaterThan(0);
  const marked = await page.locator("#zoekresultaten mark").allTextContents();
  expect(marked.filter((word) => /convenant/i.test(word)).length).toBeGreaterThan(0);
});

test("a question in whole sentences finds pages too", async ({ open }) => {
  const page = await open("/zoeken/");
  await searchFor(page, "Wat mag ik als burgemeester delen met de politie?");
  expect((await resultTitles(page)).length).toBeGreaterThan(0);
});

test("nothing of the search engine is loaded before the reader goes to the field", async ({ open }) => {
  const page = await open("/zoeken/");
  await page.waitForLoadState("networkidle");
  const loaded = () =>
    page.evaluate(
      () =>
        performance
          .getEntriesByType("resource")
          .filter((entry) => /\/pagefind\/|zoekpagina|zoekwoorden|zoekantwoorden/.test(entry.name)).length,
    );
  expect(await loaded()).toBe(0);
  expect(await statusText(page)).toBe("");
  expect(await page.getByRole("link", { name: "Alle pagina’s en begrippen op alfabet" }).isVisible()).toBe(true);
  await page.getByRole("searchbox", { name: "Wat zoek je?" }).focus();
  await expect.poll(loaded).toBeGreaterThan(0);
});

test.for(["/", "?", "s", "z", "1", "Control+k", "Control+/", "Alt+s"])(
  "the key %s is left to the browser",
  async (key, { open }) => {
    const page = await open("/zoeken/?q=privacy");
    await expect.poll(() => statusText(page)).toMatch(/privacy/);
    const prevented = page.evaluate(
      () =>
        new Promise((resolve) =>
          addEventListener("keydown", (event) => setTimeout(() => resolve(event.defaultPrevented)), { once: true }),
        ),
    );
    const address = page.url();
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    expect(await prevented).toBe(false);
    expect(page.url()).toBe(address);
  },
);

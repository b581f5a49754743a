import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { test } from "./support/browser-test.ts";
import { allUrls, htmlOf } from "./support/page-types.ts";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** The first page whose HTML holds a piece of text; the site must have one. */
function pageWith(text: string): string {
  const url = allUrls().find((candidate) => htmlOf(candidate).includes(text));
  if (url === undefined) throw new Error(`No page of the site holds ${text}.`);
  return url;
}

async function isInView(page: Page, id: string): Promise<boolean> {
  const box = await page.locator(`[id="${id}"]`).boundingBox();
  const height = await page.evaluate(() => innerHeight);
  return box !== null && box.y >= 0 && box.y < height;
}

test("a reader goes from home by way of a theme to an article", async ({ open }) => {
  const page = await open("/");
  await page.getByText("Menu", { exact: true }).click();
  await page.getByRole("link", { name: "Thema’s" }).click();
  expect(await heading(page).textContent()).toBe("Thema’s");
  const theme = page.locator("main h2 a").first();
  const themeName = await theme.textContent();
  await theme.click();
  expect(await heading(page).textContent()).toBe(`Thema: ${themeName ?? ""}`);
  const article = page.locator("main .page-list a").last();
  const title = await article.textContent();
  await article.click();
  expect(await heading(page).textContent()).toBe(title);
  await page.getByRole("navigation", { name: "Kruimelpad" }).getByRole("link", { name: "Home" }).click();
  expect(new URL(page.url()).pathname).toBe("/");
});

test("a route on the home page leads to a page with a title", async ({ open }) => {
  const page = await open("/");
  await page.locator(".route a").first().click();
  expect(new URL(page.url()).pathname).not.toBe("/");
  expect(await heading(page).count()).toBe(1);
});

test("every link of the contents list brings its heading into view", async ({ open }) => {
  const page = await open(pageWith('class="contents"'));
  const links = await page.locator(".contents a").all();
  expect(links.length).toBeGreaterThanOrEqual(4);
  for (const link of links) {
    const id = (await link.getAttribute("href"))?.slice(1) ?? "";
    await link.click();
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
    expect(await isInView(page, id), id).toBe(true);
    expect(await page.locator(`h2[id="${id}"]`).textContent()).toBe(await link.textContent());
  }
});

test("a source reference goes to its source, which is marked", async ({ open }) => {
  const page = await open(pageWith('class="source-ref"'));
  const reference = page.locator(".source-ref").last();
  const id = (await reference.getAttribute("href"))?.slice(1) ?? "";
  expect(await reference.textContent()).toBe(`bron ${id.replace("bron-", "")}`);
  const color = () => page.locator(`[id="${id}"]`).evaluate((item) => getComputedStyle(item).backgroundColor);
  const before = await color();
  await reference.click();
  expect(await isInView(page, id)).toBe(true);
  expect(await color()).not.toBe(before);
});

test("a figure in a sentence goes to the table row with the same figure", async ({ open }) => {
  const page = await open(pageWith('class="figure-in-text" href'));
  const figure = page.locator("a.figure-in-text").first();
  const shown = await figure.evaluate((link) => link.firstChild?.textContent?.trim());
  await figure.click();
  const id = new URL(page.url()).hash.slice(1);
  expect(await page.locator(`[id="${id}"] .value`).textContent()).toBe(shown);
  expect(await isInView(page, id)).toBe(true);
  const row = page.locator("tr").filter({ has: page.locator(`[id="${id}"]`) });
  expect(await row.evaluate((item) => getComputedStyle(item).backgroundColor)).not.toBe("rgba(0, 0, 0, 0)");
});

test("the key figures of the home page are the figures of the pages they lead to", async ({ open }) => {
  const page = await open("/");
  const figures = await page
    .locator(".key-figures li a")
    .evaluateAll((links) =>
      links.map(
        (link) =>
          [link.getAttribute("href") ?? "", link.querySelector(".key-figures__value")?.textContent ?? ""] as const,
      ),
    );
  expect(figures.length).toBeGreaterThan(0);
  for (const [target, value] of figures) {
    await page.goto(new URL(target, inject("origin")).href);
    expect(await page.locator(".data-table .value").allTextContents(), target).toContain(value);
  }
});

test("previous and next lead through a series and back", async ({ open }) => {
  const page = await open("/aanbevelingen/cultuur-van-delen/");
  const neighbours = page.getByRole("navigation", { name: "Vorige en volgende" });
  await neighbours.getByRole("link", { name: /^Volgende/ }).click();
  expect(new URL(page.url()).pathname).not.toBe("/aanbevelingen/cultuur-van-delen/");
  await neighbours.getByRole("link", { name: /^Vorige/ }).click();
  expect(new URL(page.url()).pathname).toBe("/aanbevelingen/cultuur-van-delen/");
});

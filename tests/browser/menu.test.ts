import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./support/browser-test.ts";

const menu = (page: Page) => page.getByRole("navigation", { name: "Alle onderdelen" });

describe.for([
  { name: "a desktop", viewport: { width: 1280, height: 800 } },
  { name: "a phone", viewport: { width: 360, height: 740 } },
])("on $name", ({ viewport }) => {
  test("the menu opens over the page, leads to a part and marks where the reader is", async ({ open }) => {
    const page = await open("/", { viewport });
    expect(await menu(page).isVisible()).toBe(false);
    await page.getByText("Menu", { exact: true }).click();
    const links = await menu(page).getByRole("link").all();
    expect(links.length).toBeGreaterThan(15);
    for (const link of links) expect(await link.isVisible()).toBe(true);
    await menu(page).getByRole("link", { name: "Aanbevelingen" }).click();
    expect(new URL(page.url()).pathname).toBe("/aanbevelingen/");
    await page.getByText("Menu", { exact: true }).click();
    const current = menu(page).locator("[aria-current]");
    expect(
      await current.evaluateAll((items) => items.map((item) => [item.textContent, item.getAttribute("aria-current")])),
    ).toEqual([["Aanbevelingen", "page"]]);
  });

  test("the last link of the open menu can be reached by scrolling, and the page does not grow wider", async ({
    open,
  }) => {
    const page = await open("/privacy/", { viewport });
    await page.getByText("Menu", { exact: true }).click();
    const last = menu(page).getByRole("link").last();
    await last.scrollIntoViewIfNeeded();
    const box = await last.boundingBox();
    expect(box?.y).toBeLessThan(viewport.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    await last.click();
    expect(new URL(page.url()).pathname).toBe("/voor/");
  });

  test("the menu opens, is walked through and closes with the keyboard alone", async ({ open }) => {
    const page = await open("/", { viewport });
    await page.locator(".site-menu > summary").focus();
    await page.keyboard.press("Enter");
    expect(await menu(page).isVisible()).toBe(true);
    await page.keyboard.press("Tab");
    expect(
      await menu(page)
        .getByRole("link")
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Space");
    expect(await menu(page).isVisible()).toBe(false);
  });

  test("an open menu makes way for a keyboard that goes on to the page under it, not for a mouse", async ({ open }) => {
    const page = await open("/privacy/zes-vragen/", { viewport });
    await page.getByText("Menu", { exact: true }).click();
    await page.locator(".site-footer p").last().click({ force: true });
    expect(await menu(page).isVisible()).toBe(true);
    await menu(page).getByRole("link").last().focus();
    while (await page.evaluate(() => document.activeElement?.closest("header.site-header") !== null))
      await page.keyboard.press("Tab");
    expect(await menu(page).isVisible()).toBe(false);
    await page.keyboard.press("Shift+Tab");
    expect(await menu(page).isVisible()).toBe(true);
  });

  test("the menu opens without JavaScript", async ({ open }) => {
    const page = await open("/", { viewport, javaScriptEnabled: false });
    await page.getByText("Menu", { exact: true }).click();
    await menu(page).getByRole("link", { name: "Begrippen" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Begrippen");
  });
});

test("a page inside a part marks that part in the menu as the place of the reader", async ({ open }) => {
  const page = await open("/privacy/zes-vragen/");
  const marked = await page
    .locator(".quick-nav [aria-current], .site-menu [aria-current]")
    .evaluateAll((links) => links.map((link) => [link.getAttribute("href"), link.getAttribute("aria-current")]));
  expect(marked).toEqual([
    ["/privacy/", "true"],
    ["/privacy/", "true"],
  ]);
});

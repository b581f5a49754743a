import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What the search page says to a screen reader. */
export function statusText(page: Page): Promise<string | null> {
  return page.getByRole("status").textContent();
}

/** Titles of the results on the search page, in order. */
export function resultTitles(page: Page): Promise<string[]> {
  return page.locator("#zoekresultaten h3").allTextContents();
}

/** The query that the address holds. */
export function queryOf(page: Page): string | null {
  return new URL(page.url()).searchParams.get("q");
}

/** Fills the field of the search page, submits, and waits for the answer to that query. */
export async function searchFor(page: Page, query: string): Promise<void> {
  await page.getByRole("searchbox", { name: "Wat zoek je?" }).fill(query);
  await page.keyboard.press("Enter");
  await expect.poll(() => statusText(page)).toContain(`‘${query}’`);
}

/** Opens the filters of the search page, and waits until they say how many results they give. */
export async function openFilters(page: Page): Promise<void> {
  await page.getByText("Filter de resultaten").click();
  await page
    .getByRole("combobox", { name: "Thema" })
    .locator("option", { hasText: /\(\d+\)$/ })
    .first()
    .waitFor({ state: "attached" });
}

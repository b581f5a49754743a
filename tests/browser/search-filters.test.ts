import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./support/browser-test.ts";
import { openFilters, resultTitles, statusText } from "./support/search.ts";

const theme = (page: Page) => page.getByRole("combobox", { name: "Thema" });

async function countOf(page: Page): Promise<number> {
  await expect.poll(() => statusText(page)).toMatch(/^\d+ resulta/);
  return Number.parseInt((await statusText(page)) ?? "", 10);
}

test("a filter narrows the results to the number it names, and the address holds it", async ({ open }) => {
  const page = await open("/zoeken/?q=gemeente");
  const all = await countOf(page);
  await openFilters(page);
  const option = await theme(page)
    .locator("option")
    .nth(1)
    .evaluate((item: HTMLOptionElement) => ({ value: item.value, text: item.text }));
  const named = Number(/\((\d+)\)$/.exec(option.text)?.[1]);
  expect(named).toBeGreaterThan(0);
  await theme(page).selectOption(option.value);
  await expect.poll(() => statusText(page)).toContain("binnen je keuze");
  expect(await countOf(page)).toBe(named);
  expect(named).toBeLessThan(all);
  expect(new URL(page.url()).searchParams.get("thema")).toBe(option.value);
});

test("an address with a filter gives the same results again, and back takes the filter off", async ({ open }) => {
  const page = await open("/zoeken/?q=gemeente");
  const all = await countOf(page);
  const first = await resultTitles(page);
  await openFilters(page);
  await theme(page).selectOption({ index: 2 });
  await expect.poll(() => statusText(page)).toContain("binnen je keuze");
  const chosen = await theme(page).inputValue();
  const titles = await resultTitles(page);
  await page.reload();
  await expect.poll(() => resultTitles(page)).toEqual(titles);
  expect(await theme(page).inputValue()).toBe(chosen);
  await page.goBack();
  await expect.poll(() => resultTitles(page)).toEqual(first);
  expect(await theme(page).inputValue()).toBe("");
  expect(await countOf(page)).toBe(all);
});

test("filters keep the focus on the control that the reader uses", async ({ open }) => {
  const page = await open("/zoeken/?q=gemeente");
  await countOf(page);
  await openFilters(page);
  await theme(page).focus();
  await theme(page).selectOption({ index: 1 });
  await expect.poll(() => statusText(page)).toContain("binnen je keuze");
  expect(await theme(page).evaluate((select) => select === document.activeElement)).toBe(true);
});

test("a value that no filter has is left out of the search", async ({ open }) => {
  const page = await open("/zoeken/?q=gemeente&thema=bestaat-niet&doelgroep=__proto__&onderdeel=constructor");
  expect(await countOf(page)).toBeGreaterThan(10);
  expect(await statusText(page)).not.toContain("binnen je keuze");
  await openFilters(page);
  for (const name of ["Thema", "Onderdeel", "Voor wie"]) {
    expect(
      await page
        .getByRole("combobox", { name })
        .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text),
    ).toBe("Alles");
  }
});

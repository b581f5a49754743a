import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./support/browser-test.ts";

const items = (page: Page) => page.locator(".landing-list li[data-soort]:visible");
const status = (page: Page) => page.locator("#voorbeeldstatus");

test("a filter shows the number of examples that it names, the address holds it, and back takes it off", async ({
  open,
}) => {
  const page = await open("/inspiratievoorbeelden/");
  const all = await items(page).count();
  expect(all).toBeGreaterThan(10);
  const option = await page
    .locator("#voorbeeldfilter-aanpak option")
    .nth(1)
    .evaluate((item: HTMLOptionElement) => ({ value: item.value, text: item.text }));
  const named = Number(/\((\d+)\)$/.exec(option.text)?.[1]);
  await page.getByLabel("Aanpak").selectOption(option.value);
  expect(await items(page).count()).toBe(named);
  expect(named).toBeLessThan(all);
  expect(await status(page).textContent()).toBe(`${named} van ${all} voorbeelden.`);
  expect(new URL(page.url()).searchParams.get("aanpak")).toBe(option.value);
  await page.reload();
  expect(await items(page).count()).toBe(named);
  expect(await page.getByLabel("Aanpak").inputValue()).toBe(option.value);
  await page.goBack();
  await expect.poll(() => items(page).count()).toBe(all);
});

test("filters that fit nothing say so, and one button takes them off", async ({ open }) => {
  const page = await open("/inspiratievoorbeelden/?soort=wat-ging-er-mis&aanpak=interventieteam&grootte=landelijk");
  expect(await items(page).count()).toBe(0);
  expect(await status(page).textContent()).toContain("Geen voorbeeld past");
  await page.getByRole("button", { name: "Wis filters" }).click();
  expect(await items(page).count()).toBeGreaterThan(10);
  expect(new URL(page.url()).search).toBe("");
});

test("an address with nonsense shows everything", async ({ open }) => {
  const page = await open("/inspiratievoorbeelden/?thema=%3Cscript%3E&soort=x&__proto__=1");
  expect(await items(page).count()).toBeGreaterThan(10);
  expect(await status(page).textContent()).toBe("");
});

test("without JavaScript no filter is in the way, and the examples stand under each theme, size and approach", async ({
  open,
}) => {
  const page = await open("/inspiratievoorbeelden/", { javaScriptEnabled: false });
  expect(await page.locator("#voorbeeldfilters").isVisible()).toBe(false);
  await page.getByRole("link", { name: "Voorbeelden per thema, grootte en aanpak" }).click();
  for (const name of ["thema", "grootte van de gemeente", "aanpak"])
    expect(await page.getByRole("heading", { name: `Voorbeelden per ${name}`, exact: true }).isVisible()).toBe(true);
});

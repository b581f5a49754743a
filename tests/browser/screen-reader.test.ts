import { expect } from "vitest";
import { test } from "./support/browser-test.ts";

// What a screen reader is told. A change here is a change for readers: look at it, then `vitest run --project browser -u`.

test("header and footer read as agreed", async ({ open }) => {
  const page = await open("/privacy/zes-vragen/");
  await page.getByText("Menu", { exact: true }).click();
  const header = await page.locator("body > a, header.site-header").evaluateAll((items) => items.length);
  expect(header).toBe(2);
  const parts = [await page.getByRole("banner").ariaSnapshot(), await page.getByRole("contentinfo").ariaSnapshot()];
  await expect(`${parts.join("\n")}\n`).toMatchFileSnapshot("golden/header-and-footer.txt");
});

test("a benchmark table reads as agreed", async ({ open }) => {
  const page = await open("/peiling-2020/tevredenheid/");
  const figure = page.locator("figure.benchmark").first();
  await figure.locator("summary").click();
  await expect(`${await figure.ariaSnapshot()}\n`).toMatchFileSnapshot("golden/benchmark-table.txt");
});

test("every page has one banner, one main, one contentinfo and navigation with names that differ", async ({ open }) => {
  const page = await open("/privacy/zes-vragen/");
  for (const role of ["banner", "main", "contentinfo"] as const)
    expect(await page.getByRole(role).count(), role).toBe(1);
  await page.getByText("Menu", { exact: true }).click();
  const names = await page
    .getByRole("navigation")
    .evaluateAll((items) =>
      items.map(
        (item) =>
          item.getAttribute("aria-label") ??
          document.getElementById(item.getAttribute("aria-labelledby") ?? "")?.textContent?.trim() ??
          "",
      ),
    );
  expect(names).not.toContain("");
  expect(new Set(names).size).toBe(names.length);
});

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./support/browser-test.ts";
import { cutTexts, overlappingControls, stickingOut } from "./support/in-page.ts";
import { pageTypes } from "./support/page-types.ts";

// WCAG 1.4.12: the reader sets these and loses nothing.
const TEXT_SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";
// WCAG 1.4.4: text at twice its size. A rule on the root alone, as a text-only zoom does: media queries stay as they are.
const TEXT_TWICE = "html { font-size: 200% !important }";

async function checkLayout(page: Page): Promise<void> {
  expect(await page.evaluate(stickingOut), "wider than the screen").toEqual([]);
  expect(await page.evaluate(cutTexts), "text cut off").toEqual([]);
  expect(await page.evaluate(overlappingControls), "controls over each other").toEqual([]);
}

test.for(pageTypes())(
  "$name fits a screen of 320 by 256 pixels without scrolling sideways, also with the menu open",
  async ({ url }, { open }) => {
    const page = await open(url, { viewport: { width: 320, height: 256 } });
    await checkLayout(page);
    await page.locator("details").evaluateAll((items) => items.forEach((item) => item.setAttribute("open", "")));
    expect(await page.evaluate(stickingOut)).toEqual([]);
  },
);

// The style of the reader comes from outside the page, so the policy of the page is set aside for these two.
test.for(pageTypes())(
  "$name keeps all text in sight at twice the text size and with the text spacing of WCAG",
  async ({ url }, { open }) => {
    const page = await open(url, { viewport: { width: 1280, height: 1024 }, bypassCSP: true });
    for (const content of [TEXT_TWICE, TEXT_SPACING]) {
      const style = await page.addStyleTag({ content });
      await checkLayout(page);
      await style.evaluate((node) => (node as Element).remove());
    }
  },
);

test("at 320 pixels the text spacing of WCAG and twice the text size keep the page within the screen", async ({
  open,
}) => {
  const page = await open("/peiling-2020/methode/", { viewport: { width: 640, height: 512 }, bypassCSP: true });
  await page.addStyleTag({ content: TEXT_TWICE + TEXT_SPACING });
  await checkLayout(page);
});

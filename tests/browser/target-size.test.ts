import { expect } from "vitest";
import { test } from "./support/browser-test.ts";
import { smallControls } from "./support/in-page.ts";
import { pageTypes } from "./support/page-types.ts";
import { statusText } from "./support/search.ts";

const phone = { width: 360, height: 740 };

test.for(pageTypes())("every control of $name is at least 24 by 24 pixels on a phone", async ({ url }, { open }) => {
  const page = await open(url, { viewport: phone });
  expect(await page.evaluate(smallControls, 24)).toEqual([]);
});

test("every control among search results is at least 24 by 24 pixels", async ({ open }) => {
  const page = await open("/zoeken/?q=gemeente", { viewport: phone });
  await expect.poll(() => statusText(page)).toMatch(/^\d+ resultaten/);
  expect(await page.evaluate(smallControls, 24)).toEqual([]);
});

test.for([
  ["/", "#zoekveld, .site-header .button, .site-menu > summary, .site-header__name"],
  ["/zoeken/?q=gemeente", "#zoekvraag, main .button, .search-filters select"],
  ["/404.html", "main input, main .button"],
] as const)("the main controls of %s are at least 44 pixels high", async ([path, selector], { open }) => {
  const page = await open(path, { viewport: phone });
  if (path.startsWith("/zoeken/")) await expect.poll(() => statusText(page)).toMatch(/^\d+ resultaten/);
  const heights = await page
    .locator(selector)
    .evaluateAll((items) =>
      items.map((item) => [item.id || item.textContent, item.getBoundingClientRect().height] as const),
    );
  expect(heights.length).toBeGreaterThan(1);
  expect(heights.filter(([, height]) => height < 44)).toEqual([]);
});

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./support/browser-test.ts";
import { focusedStop, lookOf, type Stop } from "./support/in-page.ts";
import { COMPARE } from "./support/page-types.ts";
import { statusText } from "./support/search.ts";

const MOST_STOPS = 300;

/** Presses a key until the focus leaves the page or is back where it began; every stop on the way. Fails when it never does. */
async function walk(page: Page, key: "Tab" | "Shift+Tab"): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < MOST_STOPS; press += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(focusedStop);
    if (stop === null || stop.index === stops[0]?.index) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus did not leave the page after ${MOST_STOPS} stops; the last was ${stops.at(-1)?.name}.`);
}

async function checkStops(page: Page, stops: readonly Stop[]): Promise<void> {
  expect(
    stops.filter((stop) => !stop.isInView).map((stop) => stop.name),
    "outside the viewport",
  ).toEqual([]);
  expect(
    stops.filter((stop) => stop.isCovered).map((stop) => stop.name),
    "covered by something",
  ).toEqual([]);
  expect(
    stops.filter((stop) => stop.outlineInPixels < 2).map((stop) => stop.name),
    "without an outline of 2 pixels",
  ).toEqual([]);
  const looks = await Promise.all(stops.map((stop) => page.evaluate(lookOf, stop.index)));
  expect(
    stops.filter((stop, index) => stop.look === looks[index]).map((stop) => stop.name),
    "looking the same without focus",
  ).toEqual([]);
}

const pages: ReadonlyArray<readonly [string, string, (page: Page) => Promise<unknown>]> = [
  ["the home page", "/", async () => {}],
  ["an article with a contents list", "/peiling-2020/methode/", async () => {}],
  [
    "the search page with results",
    "/zoeken/?q=gemeente",
    (page) => expect.poll(() => statusText(page)).toMatch(/^\d+ resultaten/),
  ],
  [
    "the comparison with an answer",
    COMPARE,
    async (page) => {
      await page.getByLabel("Neutraal", { exact: true }).check();
      await page.reload(); // the answer and its status are there again
      await page.evaluate(() => scrollTo(0, 0)); // the walk begins at the top
    },
  ],
  [
    "a page with the menu open",
    "/privacy/zes-vragen/",
    (page) => page.locator(".site-menu").evaluate((menu: HTMLDetailsElement) => void (menu.open = true)),
  ],
];

test.for(pages)(
  "Tab walks over %s in the order of the page, with every stop in sight, and leaves it",
  async ([, path, prepare], { open }) => {
    const page = await open(path, { viewport: { width: 1280, height: 720 } });
    await prepare(page);
    const stops = await walk(page, "Tab");
    expect(stops.length).toBeGreaterThan(20);
    expect(stops[0]?.name).toContain("Direct naar de inhoud");
    const order = stops.map((stop) => stop.index);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    await checkStops(page, stops);
  },
);

test("Shift+Tab walks back over the same stops", async ({ open }) => {
  const page = await open("/privacy/zes-vragen/");
  const forward = await walk(page, "Tab");
  const back = await walk(page, "Shift+Tab");
  expect(back.map((stop) => stop.index)).toEqual(forward.map((stop) => stop.index).toReversed());
});

test("on a phone every stop of an article is in sight and shows the focus", async ({ open }) => {
  const page = await open("/privacy/zes-vragen/", { viewport: { width: 360, height: 740 } });
  await checkStops(page, await walk(page, "Tab"));
});

test("the skip link brings the focus past the header to the content", async ({ open }) => {
  const page = await open("/privacy/zes-vragen/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Direct naar de inhoud" });
  expect((await skip.boundingBox())?.height).toBeGreaterThan(24);
  await page.keyboard.press("Enter");
  expect(await page.locator("main").evaluate((main) => main === document.activeElement)).toBe(true);
  await page.keyboard.press("Tab");
  expect(await page.locator("main").evaluate((main) => main.contains(document.activeElement))).toBe(true);
});

test("the skip link is out of sight until it has the focus", async ({ open }) => {
  const page = await open("/");
  const skip = page.getByRole("link", { name: "Direct naar de inhoud" });
  const isOnScreen = () =>
    skip.evaluate(
      (link) =>
        link.getBoundingClientRect().bottom > 0 && link.clientHeight > 1 && getComputedStyle(link).clipPath === "none",
    );
  expect(await isOnScreen()).toBe(false);
  await page.keyboard.press("Tab");
  expect(await isOnScreen()).toBe(true);
});

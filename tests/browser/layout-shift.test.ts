import { expect } from "vitest";
import { test, type Open, type OpenOptions } from "./support/browser-test.ts";
import { pageTypes, type PageType } from "./support/page-types.ts";
import { IN_PIECES } from "./support/in-pieces.ts";
import { TOOLS } from "./tools/support.ts";

declare global {
  interface Window {
    /** Sum of the layout shifts since the page began, and what moved. */
    shifts: Array<{ readonly value: number; readonly moved: string[] }>;
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: ReadonlyArray<{ readonly node: Node | null }>;
}

function observeShifts(): void {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      window.shifts.push({
        value: entry.value,
        moved: entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : String(node))),
      });
    }
  }).observe({ type: "layout-shift", buffered: true });
}

async function settled(): Promise<void> {
  await document.fonts.ready;
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

const screens = [
  { screen: "a desktop", viewport: { width: 1280, height: 900 } },
  { screen: "a phone", viewport: { width: 360, height: 740 } },
];

/** Every page on every screen. */
const onScreens = (types: readonly PageType[]): Array<PageType & (typeof screens)[number]> =>
  types.flatMap((type) => screens.map((screen) => ({ ...type, ...screen })));
const pages = onScreens(pageTypes());

async function expectStill(open: Open, url: string, options: OpenOptions, started = "main"): Promise<void> {
  const page = await open(url, { ...options, prepare: (context) => context.addInitScript(observeShifts) });
  await page.locator(started).waitFor();
  await page.evaluate(settled);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
}

test.for(pages)("nothing of $name moves while it loads on $screen", ({ url, viewport }, { open }) =>
  expectStill(open, url, { viewport }),
);

test.for(pages)("nothing of $name moves while it comes in pieces on $screen", ({ url, viewport }, { open }) =>
  expectStill(open, url, { viewport, extraHTTPHeaders: { [IN_PIECES]: "1" } }),
);

test.for(onScreens(TOOLS))("nothing above $name moves while it starts on $screen", ({ url, viewport }, { open }) =>
  expectStill(open, url, { viewport }, ".tool__screen"),
);

test("the measurement sees a page that moves", async ({ open }) => {
  const page = await open("/a-z/", { prepare: (context) => context.addInitScript(observeShifts) });
  await page.evaluate(() => {
    const block = document.createElement("div");
    block.className = "hero";
    block.append("Te laat");
    document.body.prepend(block);
  });
  await expect.poll(() => page.evaluate(() => window.shifts.length)).toBeGreaterThan(0);
});

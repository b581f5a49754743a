import { expect } from "vitest";
import { test } from "./support/browser-test.ts";
import { pageTypes } from "./support/page-types.ts";

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
  { name: "a desktop", viewport: { width: 1280, height: 900 } },
  { name: "a phone", viewport: { width: 360, height: 740 } },
];

test.for(pageTypes().flatMap((type) => screens.map((screen) => ({ ...screen, ...type, screen: screen.name }))))(
  "nothing of $name moves while it loads on $screen",
  async ({ url, viewport }, { open }) => {
    const page = await open(url, { viewport, prepare: (context) => context.addInitScript(observeShifts) });
    await page.evaluate(settled);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  },
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

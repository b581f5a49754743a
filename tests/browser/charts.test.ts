import { expect } from "vitest";
import { test } from "./support/browser-test.ts";
import { allUrls, htmlOf } from "./support/page-types.ts";

const withCharts = allUrls().filter((url) => htmlOf(url).includes('class="chart"'));
/** Smallest text in a chart on a phone, in CSS pixels. */
const MIN_TEXT = 12;
/** Least contrast between a part and what parts it from the next (WCAG 1.4.11). */
const MIN_CONTRAST = 3;

test("there are pages with charts to look at", () => {
  expect(withCharts.length).toBeGreaterThan(5);
});

test.for(withCharts)(
  "on a phone the text of the charts of %s can be read, stays inside and lies over no other",
  async (url, { open }) => {
    for (const width of [320, 360]) {
      const page = await open(url, { viewport: { width, height: 740 } });
      const texts = await page.locator(".chart__drawing text").evaluateAll((items) =>
        items.map((item) => {
          const box = item.getBoundingClientRect();
          const drawing = item.closest("svg")?.getBoundingClientRect();
          return {
            text: item.textContent,
            size: Number.parseFloat(getComputedStyle(item).fontSize),
            lineHeight: box.height,
            left: box.left,
            right: box.right,
            top: box.top,
            bottom: box.bottom,
            isInside: drawing !== undefined && box.bottom <= drawing.bottom + 4 && box.right <= innerWidth,
          };
        }),
      );
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter(({ size }) => size < MIN_TEXT)).toEqual([]);
      expect(texts.filter(({ isInside }) => !isInside)).toEqual([]);
      const over = texts.flatMap((a, index) =>
        texts
          .slice(index + 1)
          .filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1)
          // A line of text is higher than its letters; a quarter of it may be shared.
          .filter((b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6)
          .map((b) => `${a.text} × ${b.text}`),
      );
      expect(over).toEqual([]);
    }
  },
);

test("a part of the bar is as high as its share, a dot as far as its share", async ({ open }) => {
  const page = await open("/peiling-2020/tevredenheid/");
  const parts = await page.locator(".chart__drawing rect[data-share]").evaluateAll((items) =>
    items.map((item) => ({
      share: Number(item.getAttribute("data-share")),
      height: item.getBoundingClientRect().height,
    })),
  );
  const whole = parts.reduce((sum, part) => sum + part.height, 0);
  expect(parts.map(({ share }) => share)).toEqual([4, 35, 43, 17, 1]);
  for (const { share, height } of parts) expect(height / whole).toBeCloseTo(share / 100, 2);
  await page.goto(new URL("/peiling-2020/deskundigheid/", page.url()).href);
  const dots = await page.locator(".chart__dot").evaluateAll((items) =>
    items.map((item) => {
      const box = item.getBoundingClientRect();
      const drawing = item.closest("svg")?.getBoundingClientRect() ?? box;
      return { cx: item.getAttribute("cx"), at: (box.left + box.width / 2 - drawing.left) / drawing.width };
    }),
  );
  expect(dots.map(({ cx }) => cx)).toEqual(["82%", "30%", "22%", "0%", "13%"]);
  for (const { cx, at } of dots) expect(at).toBeCloseTo(Number.parseFloat(cx ?? "") / 100, 2);
});

/** Relative luminance of `rgb(r, g, b)` (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((value) => {
    const channel = Number(value) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test.for([
  ["light", "none"],
  ["dark", "none"],
  ["light", "active"],
] as const)(
  "in %s colours (forced: %s) parts, dots and lines stand out from the paper between them",
  async ([colorScheme, forcedColors], { open }) => {
    for (const url of ["/peiling-2020/tevredenheid/", "/peiling-2020/deskundigheid/", "/peiling-2020/samenwerking/"]) {
      const page = await open(url, { colorScheme, forcedColors });
      const { paper, marks } = await page.evaluate(() => {
        const look = (selector: string, name: "fill" | "stroke"): Array<{ selector: string; color: string }> =>
          [...document.querySelectorAll(selector)].map((item) => ({ selector, color: getComputedStyle(item)[name] }));
        const isForced = matchMedia("(forced-colors: active)").matches;
        // In forced colours every second part is empty, with an outline; the outline is what parts it.
        const parts = isForced ? ".chart__part--1, .chart__part--3" : ".chart__part[class*='--']";
        return {
          paper: getComputedStyle(document.body).backgroundColor,
          marks: [
            ...look(parts, "fill"),
            ...look(".chart__outline", "stroke"),
            ...look(".chart__hatch", "fill"),
            ...look(".chart__leader, .chart__scale, .chart__stick", "stroke"),
            ...look(".chart__dot", "fill"),
            ...look(isForced ? ".chart__none" : ".chart__place", "fill"),
          ],
        };
      });
      expect(marks.length).toBeGreaterThan(0);
      const weak = marks.filter(({ color }) => contrast(color, paper) < MIN_CONTRAST);
      expect(weak, url).toEqual([]);
    }
  },
);

test("neighbours in a bar never look alike without colour: each part has its label, key and a gap", async ({
  open,
}) => {
  const page = await open("/peiling-2020/tevredenheid/");
  const drawing = page.locator(".chart__drawing").first();
  expect(await drawing.locator("rect[data-share]").count()).toBe(5);
  expect(await drawing.locator(".chart__gap").count()).toBe(4);
  expect(await drawing.locator(".chart__leader").count()).toBe(5);
  expect(await drawing.locator("text").count()).toBe(5);
});

test("a screen reader hears a chart as one image with its message and every figure", async ({ open }) => {
  const page = await open("/peiling-2020/tevredenheid/");
  const image = page.getByRole("img", { name: "De grootste groep antwoordt ‘Neutraal’: 43%" });
  expect(await image.count()).toBe(1);
  const described = await image.getAttribute("aria-describedby");
  expect(await page.locator(`#${described ?? ""}`).textContent()).toContain("‘Tevreden’ 35%");
});

test("a chart is printed in dark on white, whole, within the paper", async ({ open }) => {
  const page = await open("/peiling-2020/tevredenheid/", {
    viewport: { width: 718, height: 1047 },
    colorScheme: "dark",
  });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const looks = await page
    .locator(".chart__part[class*='--']")
    .evaluateAll((items) =>
      items.map((item) => ({ fill: getComputedStyle(item).fill, right: item.getBoundingClientRect().right })),
    );
  expect(looks.length).toBeGreaterThan(4);
  for (const { fill, right } of looks) {
    expect(contrast(fill, "rgb(255, 255, 255)")).toBeGreaterThanOrEqual(MIN_CONTRAST);
    expect(right).toBeLessThanOrEqual(718);
  }
});

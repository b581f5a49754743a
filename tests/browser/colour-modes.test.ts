import { describe, expect } from "vitest";
import { test } from "./support/browser-test.ts";
import { pageTypes } from "./support/page-types.ts";

describe("dark", () => {
  test.for(pageTypes())(
    "$name has light text on a dark page, and a browser that knows it",
    async ({ url }, { open }) => {
      const page = await open(url, { colorScheme: "dark" });
      const seen = await page.evaluate(() => {
        const style = getComputedStyle(document.body);
        const light = (color: string): number =>
          (color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
        return {
          paper: light(style.backgroundColor),
          ink: light(style.color),
          scheme: getComputedStyle(document.documentElement).colorScheme,
        };
      });
      expect(seen.paper).toBeLessThan(150);
      expect(seen.ink).toBeGreaterThan(600);
      expect(seen.scheme).toContain("dark");
    },
  );
});

describe("forced colours", () => {
  const forced = { forcedColors: "active" } as const;

  test("controls keep an edge, and the focus is drawn in another colour than the page", async ({ open }) => {
    const page = await open("/zoeken/", forced);
    for (const selector of ["#zoekveld", "#zoekvraag", ".site-header .button", "main .button"]) {
      const edge = await page
        .locator(selector)
        .first()
        .evaluate((control) => {
          const style = getComputedStyle(control);
          return {
            width: Number.parseFloat(style.borderTopWidth),
            isSeen: style.borderTopColor !== getComputedStyle(document.body).backgroundColor,
          };
        });
      expect(edge.width, selector).toBeGreaterThanOrEqual(1);
      expect(edge.isSeen, selector).toBe(true);
    }
    for (const selector of [".site-header__name", "main .button", ".site-footer a"]) {
      await page.locator(selector).first().focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement ?? document.body);
        return {
          style: style.outlineStyle,
          width: Number.parseFloat(style.outlineWidth),
          isSeen: style.outlineColor !== getComputedStyle(document.body).backgroundColor,
        };
      });
      expect(outline, selector).toEqual({ style: "solid", width: 3, isSeen: true });
    }
  });

  test("the place of the reader in the menu is told by more than colour", async ({ open }) => {
    const page = await open("/privacy/", forced);
    await page.getByText("Menu", { exact: true }).click();
    const weights = await page
      .locator(".site-menu li a")
      .evaluateAll((links) =>
        links.map(
          (link) => [link.hasAttribute("aria-current"), Number(getComputedStyle(link).fontWeight) >= 600] as const,
        ),
      );
    expect(weights.some(([isCurrent]) => isCurrent)).toBe(true);
    for (const [isCurrent, isBold] of weights) expect(isBold).toBe(isCurrent);
  });

  test("the menu, the callouts and the steps keep their shape", async ({ open }) => {
    const page = await open("/privacy/zes-vragen/", forced);
    const icon = await page.locator(".site-menu__icon").evaluate((node) => getComputedStyle(node).borderTopStyle);
    expect(icon).toBe("solid");
    const widths = await page
      .locator(".callout, .summary, .notice")
      .evaluateAll((boxes) => boxes.map((box) => Number.parseFloat(getComputedStyle(box).borderInlineStartWidth)));
    expect(widths.length).toBeGreaterThan(0);
    for (const width of widths) expect(width).toBeGreaterThanOrEqual(1);
  });
});

describe("reduced motion", () => {
  test.for(pageTypes())("nothing of $name moves", async ({ url }, { open }) => {
    const page = await open(url, { reducedMotion: "reduce" });
    await page.locator("details").evaluateAll((items) => items.forEach((item) => item.setAttribute("open", "")));
    const moving = await page.evaluate(() => {
      const isMoving = (element: Element): boolean => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return (
          transitionDuration.split(", ").some((duration) => Number.parseFloat(duration) > 0) ||
          animationName !== "none" ||
          scrollBehavior === "smooth"
        );
      };
      return [
        ...[...document.querySelectorAll("*")].filter(isMoving).map((element) => element.outerHTML.slice(0, 80)),
        ...document.getAnimations().map(String),
      ];
    });
    expect(moving).toEqual([]);
  });
});

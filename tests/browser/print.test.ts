import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test, type Open } from "./support/browser-test.ts";
import { COMPARE, pageTypes } from "./support/page-types.ts";

/** Width of an A4 page without its margins, in CSS pixels. */
const PAPER = { width: 718, height: 1047 };

async function onPaper(open: Open, url: string): Promise<Page> {
  const page = await open(url, { viewport: PAPER });
  await page.emulateMedia({ media: "print" });
  return page;
}

// The comparison is a form to print; tests/browser/compare.test.ts looks at it on paper.
const withoutForm = pageTypes().filter(({ url }) => url !== COMPARE);

test.for(withoutForm)(
  "$name is printed without header, footer, navigation and forms, within the paper",
  async ({ url }, { open }) => {
    const page = await onPaper(open, url);
    const left = await page
      .locator("header.site-header, footer.site-footer, nav, form, .nl-skip-link, button")
      .evaluateAll((items) =>
        items.filter((item) => item.checkVisibility()).map((item) => item.outerHTML.slice(0, 80)),
      );
    expect(left).toEqual([]);
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PAPER.width);
  },
);

test("the address of every source on the web is printed behind its title", async ({ open }) => {
  const page = await onPaper(open, "/peiling-2020/methode/");
  const sources = await page
    .locator(".sources a, .next-steps a[href^=http]")
    .evaluateAll((links) =>
      links.map((link) => ({ href: link.getAttribute("href"), printed: getComputedStyle(link, "::after").content })),
    );
  expect(sources.length).toBeGreaterThan(0);
  for (const { href, printed } of sources) expect(printed.replaceAll('"', "").trim()).toBe(`(${href})`);
});

test("on screen no address stands behind a source", async ({ open }) => {
  const page = await open("/peiling-2020/methode/");
  expect(
    await page
      .locator(".sources a")
      .first()
      .evaluate((link) => getComputedStyle(link, "::after").content),
  ).toBe("none");
});

test("a table is not cut: it fits the paper, its rows stay whole and its head is repeated", async ({ open }) => {
  const page = await onPaper(open, "/peiling-2020/knelpunten/");
  const tables = await page.locator("main table").evaluateAll((items) =>
    items.map((item) => {
      const table = item as HTMLTableElement;
      return {
        right: table.getBoundingClientRect().right,
        rows: [...table.rows].map((row) => getComputedStyle(row).breakInside),
        figure: getComputedStyle(table.closest("figure") ?? table).breakInside,
        head: table.tHead === null ? "" : getComputedStyle(table.tHead).display,
      };
    }),
  );
  expect(tables.length).toBeGreaterThan(0);
  for (const table of tables) {
    expect(table.right).toBeLessThanOrEqual(PAPER.width);
    expect(new Set(table.rows)).toEqual(new Set(["avoid"]));
    expect(table.figure).toBe("avoid");
    expect(table.head).toBe("table-header-group");
  }
});

test("what is folded on screen is printed in full", async ({ open }) => {
  const page = await open("/peiling-2020/knelpunten/", { viewport: PAPER });
  const heights = () =>
    page
      .locator(".caveats li")
      .evaluateAll((items) =>
        items.map((item) =>
          item.checkVisibility({ contentVisibilityAuto: true }) ? item.getBoundingClientRect().height : 0,
        ),
      );
  expect(Math.max(...(await heights()))).toBe(0);
  await page.emulateMedia({ media: "print" });
  await expect.poll(async () => Math.min(...(await heights()))).toBeGreaterThan(0);
});

test("print is black on white, also for a reader in dark mode", async ({ open }) => {
  const page = await open("/peiling-2020/knelpunten/", { colorScheme: "dark" });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const colors = await page.evaluate(() => {
    const of = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
    return {
      paper: of("body").backgroundColor,
      ink: of("body").color,
      summary: of(".summary").backgroundColor,
      link: of(".sources a").color,
    };
  });
  expect(colors).toEqual({
    paper: "rgb(255, 255, 255)",
    ink: "rgb(0, 0, 0)",
    summary: "rgb(255, 255, 255)",
    link: "rgb(0, 0, 0)",
  });
});

test("a printed article is a PDF of a few pages", async ({ open }) => {
  const page = await onPaper(open, "/peiling-2020/knelpunten/");
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  const count = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(20);
});

test("the guide on one sheet is one side of A4, with the grid to fill in on it", async ({ open }) => {
  const page = await open("/handreiking/op-een-blad/");
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(/\/Count (\d+)/.exec(pdf)?.[1]).toBe("1");
  expect(await page.getByText("Vul dit in voor één probleem").isVisible()).toBe(true);
});

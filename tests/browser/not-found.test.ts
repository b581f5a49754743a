import { expect } from "vitest";
import { test } from "./support/browser-test.ts";
import { resultTitles, statusText } from "./support/search.ts";

// Chromium reports the status of the page itself as an error.
const expectedErrors = [/the server responded with a status of 404/];

test.for(["/bestaat-niet/", "/diep/in/het/dossier", "/privacy/oude-pagina.html"])(
  "%s gets status 404 and a page with styles, search and ways on",
  async (path, { open }) => {
    const page = await open("/a-z/", { expectedErrors });
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Deze pagina bestaat niet");
    expect(await page.locator(".site-header").evaluate((header) => getComputedStyle(header).backgroundColor)).not.toBe(
      "rgba(0, 0, 0, 0)",
    );
    expect(await page.locator("head meta[name=robots]").getAttribute("content")).toBe("noindex");
    await page.getByRole("searchbox", { name: "Zoek wat je nodig hebt" }).fill("privacy");
    await page.keyboard.press("Enter");
    await expect.poll(() => statusText(page)).toMatch(/‘privacy’/);
    expect((await resultTitles(page)).length).toBeGreaterThan(0);
  },
);

test("every way on from the 404 page leads to a page", async ({ open }) => {
  const page = await open("/404.html");
  const targets = await page
    .locator("main li a")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(targets.length).toBeGreaterThanOrEqual(3);
  for (const target of targets) expect((await page.goto(target))?.status(), target).toBe(200);
});

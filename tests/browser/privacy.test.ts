import { expect, inject } from "vitest";
import { contentSecurityPolicy } from "../../scripts/lib/security-headers.ts";
import { test } from "./support/browser-test.ts";
import { allUrls, pageTypes } from "./support/page-types.ts";
import { openFilters } from "./support/search.ts";

/** The kinds of page that need a script, and which. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  search: ["script /assets/zoeken.js"],
  comparison: ["script /assets/vergelijk.js"],
  examples: ["script /assets/voorbeelden.js"],
  learningUnit: ["script /assets/leereenheid.js"],
};

// `open` itself refuses every policy violation, error, cookie, stored value and request to another place.

test.for(pageTypes())(
  "$name asks only its own site for things, stores nothing and runs no script it does not need",
  async ({ name, url }, { open }) => {
    const page = await open("/robots.txt");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.resourceType()} ${new URL(request.url()).pathname}`));
    const response = await page.goto(url);
    await page.waitForLoadState("networkidle");
    expect(response?.headers()["content-security-policy"]).toBe(contentSecurityPolicy);
    expect(
      asked.filter((line) => line.startsWith("script")).map((line) => line.replace(/\.[0-9a-f]{10}\./, ".")),
    ).toEqual(SCRIPTS[name] ?? []);
    expect(asked.length).toBeLessThanOrEqual(name in SCRIPTS ? 6 : 5);
  },
);

test("every page of the site answers 200 under the policy without breaking it", async ({ open }) => {
  const urls = allUrls();
  expect(urls.length).toBeGreaterThan(100);
  const page = await open("/robots.txt");
  for (const url of urls) {
    const response = await page.goto(inject("origin") + url, { waitUntil: "domcontentloaded" });
    expect(response?.status(), url).toBe(200);
  }
});

test("a search from start to result asks only the site itself and leaves nothing on the device", async ({ open }) => {
  const page = await open("/zoeken/?q=ondermijning");
  await page.locator("#zoekresultaten h3 a").first().waitFor();
  await openFilters(page);
  await page.getByRole("combobox", { name: "Thema" }).selectOption({ index: 1 });
  await page.locator("#zoekresultaten h3 a").first().click();
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(["", 0, 0]);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

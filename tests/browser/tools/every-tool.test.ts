import { describe, expect } from "vitest";
import { test, type OpenOptions } from "../support/browser-test.ts";
import { stickingOut } from "../support/in-page.ts";
import { PERSONAL_DATA } from "../../../scripts/checks/tool-privacy.ts";
import {
  answerGuide,
  fillScan,
  fillSheet,
  hears,
  heard,
  makeList,
  press,
  stepTitle,
  TOOLS,
  violations,
  WAY_TO_PLAN,
} from "./support.ts";
import type { Page } from "playwright-core";

/** Brings each tool to its end. */
const FILL: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  zelfscan: (page) => fillScan(page, "3102x214"),
  werkblad: fillSheet,
  signaalwijzer: (page) => answerGuide(page, WAY_TO_PLAN),
  vragenmaker: makeList,
};
const fill = async (page: Page, name: string): Promise<void> => {
  await page.locator("#stap-titel").waitFor();
  await FILL[name]?.(page);
};

describe.for(TOOLS)("$name", ({ name, url }) => {
  test("without JavaScript it is a complete form on paper", async ({ open }) => {
    const page = await open(url, { javaScriptEnabled: false });
    const paper = page.locator("[data-paper]");
    expect(await paper.isVisible()).toBe(true);
    expect((await paper.innerText()).length).toBeGreaterThan(1500);
    expect(await page.locator(".tool button, .tool input, .tool textarea").count()).toBe(0);
  });

  test("when its data cannot be had, the form stays and it says so", async ({ open }) => {
    const page = await open(url, {
      expectedErrors: [/Failed to load resource/],
      prepare: (context) => context.route("**/gegevens.json", (route) => route.abort()),
    });
    expect(await page.getByText("Het invulhulpmiddel laadt niet.").isVisible()).toBe(true);
    expect(await page.locator("[data-paper]").isVisible()).toBe(true);
  });

  test.for([
    ["in light colours", { colorScheme: "light" }],
    ["in dark colours", { colorScheme: "dark" }],
    ["at 320 pixels", { viewport: { width: 320, height: 640 } }],
    ["in forced colours", { forcedColors: "active" }],
  ] as ReadonlyArray<readonly [string, OpenOptions]>)(
    "axe finds nothing %s: at the start, with a notice, at the end, and with the paper form",
    async ([, options], { open }) => {
      const page = await open(url, options);
      await page.locator("#stap-titel").waitFor();
      expect(await violations(page)).toEqual([]);
      await FILL[name]?.(page);
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(stickingOut)).toEqual([]);
      await press(page, "Wis alles");
      expect(await violations(page)).toEqual([]);
      await press(page, "Toon de papieren versie");
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(stickingOut)).toEqual([]);
    },
  );

  test("a reload brings back what was filled in, and so does the link in another browser", async ({ open }) => {
    const page = await open(url);
    await fill(page, name);
    const before = await page.locator(".tool__screen").innerText();
    const link = page.url();
    await page.reload();
    await page.locator("#stap-titel").waitFor();
    expect(await page.locator(".tool__screen").innerText()).toBe(before);
    const other = await open(new URL(link).pathname + new URL(link).hash);
    await other.locator("#stap-titel").waitFor();
    expect(await other.locator(".tool__screen").innerText()).toBe(before);
  });

  test("the link lies after the # sign, so that no server ever sees an answer", async ({ open }) => {
    const page = await open(url);
    const asked: string[] = [];
    // The browser asks for the icon again when the address changes; a request never holds what is after the #.
    page.on("request", (request) => {
      if (!request.url().includes("/assets/icon.")) asked.push(request.url());
    });
    await fill(page, name);
    expect(new URL(page.url()).hash).toMatch(new RegExp(`^#1\\.${name}\\.[a-z0-9]{6}&`));
    expect(asked).toEqual([]);
  });

  test("wiping empties the screen and the address, and can be undone until the page is left", async ({ open }) => {
    const page = await open(url);
    await fill(page, name);
    const [before, link] = [await page.locator(".tool__screen").innerText(), page.url()];
    await press(page, "Wis alles");
    expect(new URL(page.url()).hash).toBe("");
    await hears(page, /^Alles is gewist/);
    expect(await page.locator(".tool__screen").innerText()).not.toBe(before);
    await press(page, "Zet mijn invulling terug");
    expect(page.url()).toBe(link);
    expect(await page.locator(".tool__screen").innerText()).toBe(before);
  });

  test("nothing is stored until asked; what is kept is offered next time, and wiping removes it", async ({ open }) => {
    const page = await open(url);
    await fill(page, name);
    const end = await stepTitle(page);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await press(page, "Bewaar op dit apparaat");
    await hears(page, /^Bewaard op dit apparaat/);
    expect(await page.evaluate(() => localStorage.length)).toBe(1);
    await page.goto(url);
    await hears(page, /Op dit apparaat staat een invulling/);
    await press(page, "Open die invulling");
    expect(await stepTitle(page)).toBe(end);
    await press(page, "Wis alles");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test.for([
    ["another version", "#2.zelfscan.abcdef&doel=3", /andere versie/],
    ["another tool", "#1.anders.abcdef", /ander hulpmiddel/],
    ["rubbish", "#%E0%A4%A<img src=x onerror=alert(1)>", /niet te lezen/],
    ["changed questions", `#1.${name}.oudoud`, /is het hulpmiddel gewijzigd/],
  ] as const)("a link of %s opens with a clear notice", async ([, hash, words], { open }) => {
    const page = await open(url + hash);
    await page.locator("#stap-titel").waitFor();
    expect(await page.locator(".tool-notice p").first().textContent()).toMatch(words);
    await hears(page, words);
    expect(await page.locator("main img").count()).toBe(0);
  });

  test("jumping to the content does not lose the link", async ({ open }) => {
    const page = await open(url);
    await fill(page, name);
    const link = page.url();
    await page.evaluate(() => (location.hash = "#inhoud"));
    await expect.poll(() => page.url()).toBe(link);
  });

  test("it is printed without buttons and fields, on a few pages", async ({ open }) => {
    const page = await open(url, { viewport: { width: 718, height: 1047 } });
    await fill(page, name);
    await page.emulateMedia({ media: "print" });
    const left = await page
      .locator("main :is(button, input, select, textarea)")
      .evaluateAll((items) =>
        items.filter((item) => item.checkVisibility()).map((item) => item.outerHTML.slice(0, 80)),
      );
    expect(left).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(718);
    const pages = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThan(9);
  });

  test("no field asks for personal data", async ({ open }) => {
    const page = await open(url);
    await fill(page, name);
    const labels = await page.locator(".tool__screen :is(label, legend)").allTextContents();
    expect(labels.filter((label) => PERSONAL_DATA.test(label))).toEqual([]);
    if (name === "signaalwijzer")
      expect(await page.locator(".tool__screen :is(textarea, input:not([type=radio]))").count()).toBe(0);
  });

  test("an empty tool says nothing", async ({ open }) => {
    const page = await open(url);
    await page.locator("#stap-titel").waitFor();
    expect(await heard(page)).toBe("");
    expect(new URL(page.url()).hash).toBe("");
  });
});

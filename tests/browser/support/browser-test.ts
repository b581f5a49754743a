import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { expect, inject, test as base } from "vitest";
import { ensureChromium } from "../../../scripts/browser/ensure-chromium.ts";
import { Watch } from "./watch.ts";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How a test wants its page. */
export interface OpenOptions extends BrowserContextOptions {
  /** Console and page errors that belong to the case, such as a request that the test itself makes fail. */
  readonly expectedErrors?: readonly RegExp[];
  /** Runs before the page is asked for, to make requests fail or to add a script. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** Opens a page of the site in a context of its own; `path` starts with a slash. */
export type Open = (path: string, options?: OpenOptions) => Promise<Page>;

/** Launches the installed Chromium. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: ARGUMENTS });
}

/**
 * Vitest's `test` with a browser per file and `open`. After every test whatever broke the policy, logged an error, asked
 * another site for something or stored anything on the device makes that test fail.
 */
export const test = base
  .extend("browser", { scope: "file" }, async ({}, { onCleanup }) => {
    const browser = await launch();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("open", async ({ browser }, { onCleanup }): Promise<Open> => {
    const origin = inject("origin");
    const opened: Array<{
      readonly context: BrowserContext;
      readonly watch: Watch;
      readonly expected: readonly RegExp[];
    }> = [];
    onCleanup(async () => {
      const problems: string[] = [];
      for (const { context, watch, expected } of opened) {
        problems.push(...(await watch.problems(expected)));
        await context.close();
      }
      expect(problems, "what no page may do").toEqual([]);
    });
    return async (path, { expectedErrors = [], prepare, ...options } = {}) => {
      const context = await browser.newContext({ baseURL: origin, locale: "nl-NL", ...options });
      context.setDefaultTimeout(20_000);
      opened.push({ context, watch: await Watch.over(context, origin), expected: expectedErrors });
      await prepare?.(context);
      const page = await context.newPage();
      await page.goto(path);
      return page;
    };
  });

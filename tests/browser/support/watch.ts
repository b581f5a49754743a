import type { BrowserContext } from "playwright-core";

/** Chromium on Linux has no Web Share and says so on every page; browsers that have it need the header. */
const KNOWN_WARNING = "Unrecognized feature: 'web-share'";

/** Keeps what a browser context does that no page of the site may do. */
export class Watch {
  readonly #context: BrowserContext;
  readonly #seen: string[] = [];

  private constructor(context: BrowserContext) {
    this.#context = context;
  }

  /** Watches a context before its first page opens. `origin` is the only place that may be asked for anything. */
  static async over(context: BrowserContext, origin: string): Promise<Watch> {
    const watch = new Watch(context);
    const see = (what: string): void => void watch.#seen.push(what);
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(
          `policy violation: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
        );
      });
    });
    context.on("console", (message) => {
      const isBad = message.type() === "error" || message.type() === "warning";
      if (isBad && !message.text().includes(KNOWN_WARNING)) see(`console: ${message.text()}`);
    });
    context.on("weberror", (error) => see(`page error: ${error.error().message}`));
    context.on("request", (request) => {
      if (!request.url().startsWith(`${origin}/`)) see(`request to another place: ${request.url().slice(0, 200)}`);
    });
    return watch;
  }

  /** What was seen, without what the test announced, plus anything stored on the device. */
  async problems(expected: readonly RegExp[]): Promise<string[]> {
    const { cookies, origins } = await this.#context.storageState({ indexedDB: true });
    return [
      ...this.#seen.filter((line) => !expected.some((pattern) => pattern.test(line))),
      ...cookies.map((cookie) => `cookie: ${cookie.name}`),
      ...origins.map((stored) => `storage: ${JSON.stringify(stored)}`),
      ...this.#context.serviceWorkers().map((worker) => `service worker: ${worker.url()}`),
    ];
  }
}

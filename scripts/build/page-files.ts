import { relative, sep } from "node:path";
import { Worker } from "node:worker_threads";

/** A finished page: where it goes and what is in it. */
export interface PageFile {
  readonly path: string;
  readonly text: string;
}

/** What the thread found out about a page. */
export interface PageFilesReply {
  readonly path: string;
  readonly wrong: readonly string[];
  readonly error?: string;
}

/** What was written: paths relative to the output folder, and what in them breaks the rules of the site. */
export interface WrittenPages {
  readonly verified: ReadonlySet<string>;
  readonly problems: readonly string[];
}

/** Pages that may wait for the thread; more would only take memory. */
const MOST_WAITING = 200;

/**
 * Writes and verifies finished pages in a thread of its own, while the next ones are rendered. Eleventy keeps the text of
 * every page in memory until all are written; a page that goes here is kept by nobody (docs/decisions/0017).
 */
export class PageFiles {
  readonly #folder: string;
  readonly #thread = new Worker(new URL("page-files-thread.ts", import.meta.url));
  readonly #verified = new Set<string>();
  readonly #problems: string[] = [];
  #waiting = 0;
  #failure: Error | null = null;
  #waiters: Array<() => void> = [];

  /** `folder` is the absolute path of the output folder. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#thread.on("message", (reply: PageFilesReply) => this.#note(reply));
    this.#thread.on("error", (error) => this.#fail(error));
  }

  /** Takes a page with its absolute path. Waits while many are waiting already; rejects when an earlier one failed. */
  async write(file: PageFile): Promise<void> {
    this.#waiting += 1;
    this.#thread.postMessage(file);
    if (this.#waiting > MOST_WAITING) await this.#until(MOST_WAITING / 2);
  }

  /** Waits until all pages are written. Rejects when one could not be. */
  async finish(): Promise<WrittenPages> {
    await this.#until(0);
    return { verified: this.#verified, problems: this.#problems.toSorted() };
  }

  /** Stops the thread; pages that still wait are lost. */
  async close(): Promise<void> {
    await this.#thread.terminate();
  }

  async #until(count: number): Promise<void> {
    while (this.#waiting > count && this.#failure === null)
      await new Promise<void>((resolve) => {
        this.#waiters.push(resolve);
      });
    if (this.#failure !== null) throw this.#failure;
  }

  #wake(): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const wake of waiters) wake();
  }

  #note({ path, wrong, error }: PageFilesReply): void {
    const name = relative(this.#folder, path).split(sep).join("/");
    this.#waiting -= 1;
    this.#verified.add(name);
    this.#problems.push(...wrong.map((what) => `${name}: holds ${what}`));
    if (error === undefined) this.#wake();
    else this.#fail(new Error(`${name} could not be written: ${error}`));
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#wake();
  }
}

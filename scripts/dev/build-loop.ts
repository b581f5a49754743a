import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ChangeKind } from "./watch.ts";
import type { BuilderReply, BuilderRequest } from "./messages.ts";

/** Wait this long after a change for others that belong to it, in milliseconds. */
const SETTLE_MS = 10;
/** Wait this long after a build before the search index is made again, in milliseconds. */
const INDEX_DELAY_MS = 800;

/** Keeps one builder process busy with at most one build at a time; a change during a build asks for one more. */
export class BuildLoop {
  readonly #outDir: string;
  readonly #onReply: (reply: BuilderReply) => void;
  #builder: ChildProcess | null = null;
  #isBusy = false;
  #isStale = false;
  #settle: NodeJS.Timeout | null = null;
  #index: NodeJS.Timeout | null = null;

  constructor(outDir: string, onReply: (reply: BuilderReply) => void) {
    this.#outDir = outDir;
    this.#onReply = onReply;
    this.#startBuilder();
  }

  /** Something changed: build soon, with new code when it was code. */
  changed(kind: ChangeKind): void {
    if (kind === "code") this.#startBuilder();
    this.#isStale = true;
    if (this.#settle !== null) clearTimeout(this.#settle);
    this.#settle = setTimeout(() => this.#next(), SETTLE_MS);
  }

  stop(): void {
    for (const timer of [this.#settle, this.#index]) if (timer !== null) clearTimeout(timer);
    this.#builder?.kill();
  }

  #startBuilder(): void {
    this.#builder?.removeAllListeners();
    this.#builder?.kill();
    this.#isBusy = true;
    this.#isStale = true;
    const builder = fork(fileURLToPath(new URL("./builder.ts", import.meta.url)), [this.#outDir]);
    builder.on("message", (reply: BuilderReply) => this.#handle(reply));
    builder.on("exit", (code) => {
      this.#builder = null;
      this.#isBusy = false;
      if (code !== 0)
        this.#onReply({
          type: "failed",
          message: "De code start niet; zie de melding hierboven. Verbeter haar en sla op.",
        });
    });
    this.#builder = builder;
  }

  #handle(reply: BuilderReply): void {
    this.#isBusy = false;
    if (reply.type !== "ready") this.#onReply(reply);
    if (reply.type === "built") this.#scheduleIndex();
    this.#next();
  }

  #next(): void {
    if (this.#builder === null || this.#isBusy || !this.#isStale) return;
    this.#isStale = false;
    this.#send({ type: "build" });
  }

  #scheduleIndex(): void {
    if (this.#index !== null) clearTimeout(this.#index);
    this.#index = setTimeout(() => {
      if (this.#isBusy) this.#scheduleIndex();
      else this.#send({ type: "index" });
    }, INDEX_DELAY_MS);
  }

  #send(request: BuilderRequest): void {
    this.#isBusy = true;
    this.#builder?.send(request);
  }
}

import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { ContextData } from "./markdown-context.ts";
import type { RenderAnswer, RendererThreadData, RenderTask } from "./page-renderer-thread.ts";

/** A thread that answers nothing for so long, in milliseconds, has died. */
const PATIENCE = 20_000;

/**
 * Renders pages in a thread of its own. Made for a caller that does not give way to events: it looks for answers itself.
 * A thread that dies gives no answer and no error; what it leaves undone is for the caller.
 */
export class PageRenderer {
  readonly #port;
  readonly #thread;
  readonly #answers = new Int32Array(new SharedArrayBuffer(4));
  #underWay = 0;
  #hasAnswered = false;

  /** `context` is what pages may refer to. */
  constructor(context: ContextData) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const workerData: RendererThreadData = { context, port: port2, answers: this.#answers };
    this.#thread = new Worker(new URL("page-renderer-thread.ts", import.meta.url), {
      workerData,
      transferList: [port2],
    });
    this.#thread.on("error", () => {});
  }

  /** Tasks without an answer. */
  get underWay(): number {
    return this.#underWay;
  }

  give(task: RenderTask): void {
    this.#underWay += 1;
    this.#port.postMessage(task);
  }

  /** The next answer if there is one. */
  take(): RenderAnswer | null {
    const answer = receiveMessageOnPort(this.#port)?.message as RenderAnswer | undefined;
    if (answer === undefined) return null;
    this.#hasAnswered = true;
    this.#underWay -= 1;
    return answer;
  }

  /** The next answer; null when none comes in time, or when the thread has not even started. */
  wait(): RenderAnswer | null {
    for (;;) {
      const count = Atomics.load(this.#answers, 0); // before looking, so that an answer in between is noticed
      const answer = this.take();
      if (answer !== null || !this.#hasAnswered) return answer;
      if (Atomics.wait(this.#answers, 0, count, PATIENCE) === "timed-out") return null;
    }
  }

  close(): void {
    this.#port.close();
    void this.#thread.terminate();
  }
}

import { workerData, type MessagePort } from "node:worker_threads";
import { markdownContext, type ContextData } from "./markdown-context.ts";
import { renderMarkdown, type PageMarkdown, type RenderedMarkdown } from "./render-page.ts";

/** What the thread starts with. */
export interface RendererThreadData {
  /** What a Markdown context is made of; it is no plain data itself. */
  readonly context: ContextData;
  readonly port: MessagePort;
  /** Counts the answers, so that the other side can wait for one. */
  readonly answers: Int32Array;
}

/** Some pages, and the number by which the other side knows the first. */
export interface RenderTask {
  readonly first: number;
  readonly pages: readonly PageMarkdown[];
}

/** Those pages rendered. */
export interface RenderAnswer {
  readonly first: number;
  readonly rendered: readonly RenderedMarkdown[];
}

// The thread behind page-renderer.ts.
const { context: data, port, answers } = workerData as RendererThreadData;
const context = markdownContext(data);
port.on("message", ({ first, pages }: RenderTask) => {
  const answer: RenderAnswer = { first, rendered: pages.map((page) => renderMarkdown(page, context)) };
  port.postMessage(answer);
  Atomics.add(answers, 0, 1);
  Atomics.notify(answers, 0);
});

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parentPort } from "node:worker_threads";
import type { PageFile, PageFilesReply } from "./page-files.ts";
import { wrongInHtml } from "./wrong-in-html.ts";

// The thread behind page-files.ts.
function handle({ path, text }: PageFile): PageFilesReply {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return { path, wrong: path.endsWith(".html") ? [...wrongInHtml(text)] : [] };
  } catch (error) {
    return { path, wrong: [], error: String(error) };
  }
}

parentPort?.on("message", (file: PageFile) => parentPort?.postMessage(handle(file)));

import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { projectRoot } from "../site-options.ts";
import { urlOfContentFile } from "../lib/urls.ts";
import { spreadOf, type Spread } from "./statistics.ts";

const POLL_MS = 5;
const PATIENCE_MS = 60_000;

async function until<T>(what: string, attempt: () => Promise<T | null>): Promise<T> {
  const start = performance.now();
  while (performance.now() - start < PATIENCE_MS) {
    const answer = await attempt();
    if (answer !== null) return answer;
    await wait(POLL_MS);
  }
  throw new Error(`Waited ${PATIENCE_MS / 1000} s in vain for ${what}.`);
}

async function textAt(url: string): Promise<string | null> {
  try {
    const response = await fetch(url);
    const text = await response.text();
    return response.status === 200 ? text : null;
  } catch {
    return null; // the server is not listening yet
  }
}

function startServer(root: string, port: number): { server: ChildProcess; readonly output: () => string } {
  const server = spawn(process.execPath, [join(projectRoot, "scripts/start.ts")], {
    cwd: projectRoot,
    env: { ...process.env, DOSSIER_ROOT: root, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let text = "";
  server.stdout?.on("data", (chunk: Buffer) => (text += chunk.toString()));
  server.stderr?.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return { server, output: () => text };
}

/** Seconds between writing a page and its new text being served. */
async function timeEdit(file: string, url: string, marker: string): Promise<number> {
  const source = readFileSync(file, "utf8");
  const start = performance.now();
  writeFileSync(file, `${source}\nDe redactie schreef ${marker} op deze plek.\n`);
  await until(`${marker} at ${url}`, async () => ((await textAt(url))?.includes(marker) === true ? true : null));
  return (performance.now() - start) / 1000;
}

/** Starts the dev server on a dossier and measures edits to one page: file written → new HTML served. */
export async function measureRebuild(root: string, path: string, port: number, edits = 5): Promise<Spread> {
  const { server, output } = startServer(root, port);
  try {
    const base = await until("the address of the dev server", async () => {
      if (server.exitCode !== null) throw new Error(`The dev server stopped:\n${output()}`);
      return /http:\/\/localhost:\d+/.exec(output())?.[0] ?? null;
    });
    const url = base + urlOfContentFile(path);
    await until(url, () => textAt(url));
    const seconds: number[] = [];
    for (let edit = 1; edit <= edits; edit++) {
      await wait(500); // editors do not save twice in a breath
      seconds.push(await timeEdit(join(root, "content", path), url, `bewerking-${edit}-${process.pid}`));
    }
    return spreadOf(seconds) ?? { median: 0, min: 0, max: 0 };
  } finally {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
  }
}

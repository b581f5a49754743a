import { appendFileSync, existsSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { contentSecurityPolicy } from "../../scripts/lib/security-headers.ts";
import { projectRoot } from "../../scripts/site-options.ts";
import { smallDossier, writeFiles, writeSmallDossier } from "../fixtures/small-dossier.ts";
import { startNode, type Started } from "./support/run-build.ts";

const PORT = 8731;
const PAGE = "content/privacy/index.md";
const root = writeSmallDossier();
let occupant: Server;
let server: Started;
let said = "";
let origin = "";

const page = async (): Promise<string> => (await fetch(`${origin}/privacy/`)).text();
const poll = { timeout: 60_000, interval: 50 };

beforeAll(async () => {
  occupant = createServer();
  await new Promise<void>((resolve) => occupant.listen(PORT, resolve));
  server = startNode(["scripts/start.ts"], { env: { PORT: String(PORT), DOSSIER_ROOT: root } });
  for (const stream of [server.child.stdout, server.child.stderr])
    stream?.on("data", (chunk) => (said += String(chunk)));
  await vi.waitFor(() => expect(said).toMatch(/http:\/\/localhost:\d+/), poll);
  origin = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? "";
});

afterAll(() => {
  server.child.kill("SIGKILL");
  occupant.close();
  rmSync(root, { recursive: true, force: true });
});

test("takes the next free port, and serves with the headers of production", async () => {
  expect(Number(new URL(origin).port)).toBeGreaterThan(PORT);
  const response = await fetch(`${origin}/`);
  expect([response.status, response.headers.get("content-security-policy")]).toEqual([200, contentSecurityPolicy]);
  expect((await fetch(`${origin}/bestaat-niet/`)).status).toBe(404);
});

test("an edit is served", async () => {
  appendFileSync(join(root, PAGE), "\nEen nieuwe zin over wat je mag delen.\n");
  await expect.poll(page, poll).toContain("Een nieuwe zin over wat je mag delen.");
});

test("a mistake is said with its place, and the previous version stays", async () => {
  said = "";
  writeFiles(root, { [PAGE]: smallDossier[PAGE].replace("titel:", "titell:") });
  await expect
    .poll(() => said, poll)
    .toMatch(/content\/privacy\/index\.md:\d+:\d+ {2}Onbekend veld "titell"\. {2}Bedoel je "titel"\?/);
  expect(await page()).toContain("Een nieuwe zin over wat je mag delen.");
  writeFiles(root, { [PAGE]: smallDossier[PAGE] });
  await expect.poll(page, poll).not.toContain("Een nieuwe zin over wat je mag delen.");
});

test("changed code is loaded: a new builder builds every page again", async () => {
  said = "";
  const now = new Date();
  utimesSync(join(projectRoot, "scripts/lib/format.ts"), now, now);
  await expect.poll(() => said, poll).toMatch(/(\d+) pagina's, \1 geschreven/);
});

test("stops when asked, and leaves no folder behind", async () => {
  const own = (): string[] =>
    readdirSync(join(projectRoot, ".build")).filter((name) => name === `dev-${server.child.pid ?? 0}`);
  expect(own()).toHaveLength(1);
  server.child.kill("SIGTERM");
  await server.ended;
  expect(existsSync(join(projectRoot, ".build")) ? own() : []).toEqual([]);
});

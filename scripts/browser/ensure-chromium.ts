import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findChromium } from "./find-chromium.ts";

function run(command: string, args: readonly string[]): boolean {
  return (
    spawnSync(command, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0
  );
}

function installFromDebian(): void {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync("/etc/debian_version")) return;
  console.log("No Chrome or Chromium found: installing Debian's chromium …");
  if (run("apt-get", ["update", "-qq"]))
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
}

function installFromPlaywright(): void {
  console.log("No Chrome or Chromium found: installing Playwright's own …");
  const folder = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  run(process.execPath, [join(folder, "cli.js"), "install", "chromium"]);
}

/** Path of a browser for the tests; installs one when there is none. Throws with what to do when that fails too. */
export function ensureChromium(): string {
  for (const install of [() => {}, installFromDebian, installFromPlaywright]) {
    install();
    const found = findChromium();
    if (found !== null) return found;
  }
  throw new Error(
    "The browser tests need Chrome or Chromium. Install one (Debian and Ubuntu: apt-get install chromium; elsewhere: https://www.google.com/chrome/), or set CHROME_PATH to it.",
  );
}

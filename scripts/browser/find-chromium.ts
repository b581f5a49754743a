import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
];

/** Path of an installed Chrome or Chromium, or null: CHROME_PATH first, then the usual names and places, then Playwright's own. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const given = env["CHROME_PATH"];
  if (given !== undefined && given !== "") {
    if (existsSync(given)) return given;
    throw new Error(
      `CHROME_PATH is ${given}, and there is no such file. Give the path of a Chrome or Chromium, or unset it.`,
    );
  }
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  const installed = candidates.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

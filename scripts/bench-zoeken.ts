import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "playwright-core";
import { createRandom } from "./bench/random.ts";
import { generatePages } from "./bench/pages.ts";
import { knownOf } from "./bench/known.ts";
import { writeSites } from "./bench/write-sites.ts";
import { ensureChromium } from "./browser/ensure-chromium.ts";
import { loadDossier } from "./dossier/load-dossier.ts";
import { runCommand } from "./lib/run-command.ts";
import { dossierOptions, projectRoot } from "./site-options.ts";
import { serveFolder } from "../tests/browser/support/static-server.ts";

// Usage: npm run bench:zoeken [-- 10000]. Measures the search of _site in Chromium, and of a site of generated pages.
const SEED = 20261124;
const QUERIES = [
  "ondermijning",
  "raadslid rol",
  "privacyregels",
  "ondermijnning",
  "mag ik gegevens delen met de politie?",
];
const ROUNDS = 5;
const LIMITS = { real: { firstKb: 300, warmMs: 50 }, generated: { firstKb: 600, warmMs: 150 } } as const;

/** Bytes with brotli of everything that a first query fetches, and the time of a warm query in the page. */
async function measure(site: string, name: keyof typeof LIMITS): Promise<void> {
  const server = await serveFolder(site);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox"] });
  try {
    for (const query of QUERIES) {
      const page = await (await browser.newContext()).newPage();
      let bytes = 0;
      const bodies: Array<Promise<void>> = [];
      await page.goto(`${server.origin}/zoeken/`);
      await page.waitForLoadState("networkidle");
      page.on("response", (response) => {
        bodies.push(
          response.body().then(
            (body) =>
              void (bytes += body[0] === 0x1f && body[1] === 0x8b ? body.length : brotliCompressSync(body).length),
            () => undefined,
          ),
        );
      });
      const field = page.locator("#zoekvraag");
      const answered = (): Promise<unknown> =>
        page.waitForFunction(
          (text) => document.getElementById("zoekstatus")?.textContent?.includes(`‘${text}’`),
          query,
          { polling: 5 },
        );
      await field.fill(query);
      await page.keyboard.press("Enter");
      await answered();
      await page.waitForLoadState("networkidle");
      await Promise.all(bodies);
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        await field.fill("");
        await page.keyboard.press("Enter");
        await page.waitForFunction(() => document.getElementById("zoekstatus")?.textContent === "", undefined, {
          polling: 5,
        });
        times.push(
          await page.evaluate(async (text) => {
            const input = document.querySelector<HTMLInputElement>("#zoekvraag");
            const status = document.getElementById("zoekstatus");
            if (input === null || status === null) return Number.NaN;
            const done = new Promise<void>((resolve) => {
              const observer = new MutationObserver(() => {
                if (!(status.textContent ?? "").includes(`‘${text}’`)) return;
                observer.disconnect();
                resolve();
              });
              observer.observe(status, { childList: true, characterData: true, subtree: true });
            });
            input.value = text;
            const start = performance.now();
            input.form?.requestSubmit();
            await done;
            return performance.now() - start;
          }, query),
        );
      }
      const warm = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
      const limits = LIMITS[name];
      console.log(
        `${query.padEnd(40)} eerste vraag ${(bytes / 1000).toFixed(0)} kB (≤ ${limits.firstKb})   warm ${warm.toFixed(1)} ms (≤ ${limits.warmMs})`,
      );
      await page.context().close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

const site = process.env["DOSSIER_OUT"] ?? join(projectRoot, "_site");
if (!existsSync(join(site, "pagefind"))) throw new Error(`No index in ${site}. First: npm run build.`);
console.log("Dit dossier");
await measure(site, "real");

const size = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 0);
if (size > 0) {
  const folder = mkdtempSync(join(tmpdir(), "bench-zoeken-"));
  try {
    const options = dossierOptions();
    const pages = generatePages(createRandom(SEED), size, knownOf(loadDossier(options)));
    const { real } = writeSites(folder, options.root, pages);
    const out = join(folder, "out", "site");
    process.env["DOSSIER_ROOT"] = real;
    process.env["DOSSIER_OUT"] = out;
    const { isOk } = await runCommand(process.execPath, ["scripts/build.ts"], projectRoot);
    if (!isOk) throw new Error("The generated site could not be built.");
    console.log(`\n${size} gemaakte pagina's`);
    await measure(out, "generated");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

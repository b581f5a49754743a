import { chromium } from "playwright-core";
import { resolve } from "node:path";
import { serveFolder } from "../tests/browser/support/static-server.ts";
const s = await serveFolder(resolve("_site"));
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const [name, q, w, scheme] of [["a","wiet",1280,"light"],["b","ondermijnning",360,"dark"],["c","hoeveel procent tevreden",1280,"dark"],["d","xylofoonqqq zzz",360,"light"],["e","artikel 172 gemeentewet",360,"light"]] as const) {
  const p = await (await b.newContext({ viewport: { width: w, height: 1100 }, colorScheme: scheme })).newPage();
  p.on("console", (m) => console.log(name, m.text())); p.on("pageerror", (e) => console.log(name, e.message));
  await p.goto(`${s.origin}/zoeken/?q=${encodeURIComponent(q)}`);
  await p.waitForTimeout(6000);
  console.log(name, await p.locator("#zoekstatus").textContent());
  await p.screenshot({ path: `/tmp/shot-${name}.png` });
}
await b.close(); await s.close();

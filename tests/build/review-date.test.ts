import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeSmallDossier } from "../fixtures/small-dossier.ts";
import { built } from "./support/run-build.ts";

const NOTICE = "opnieuw beoordeeld moeten worden";
let [root, folder] = ["", ""];
beforeAll(() => {
  root = writeSmallDossier();
  folder = mkdtempSync(join(tmpdir(), "dossier-review-"));
});
afterAll(() => {
  for (const path of [root, folder]) rmSync(path, { recursive: true });
});

async function pageAt(epochInSeconds: string | null): Promise<string> {
  const env = epochInSeconds === null ? {} : { SOURCE_DATE_EPOCH: epochInSeconds };
  const out = await built({ root, out: join(folder, "site"), env: { ...env, DOSSIER_SKIP_INDEX: "1" } });
  return readFileSync(join(out, "aanbevelingen/een-meldpunt/index.html"), "utf8");
}

test("a page says that its review is overdue from the day on which the build is told that it is", async () => {
  const reviewBefore = Date.UTC(2027, 1, 1) / 1000;
  expect(await pageAt(String(reviewBefore - 1))).not.toContain(NOTICE);
  expect(await pageAt(String(reviewBefore))).toContain(`vóór 1 februari 2027 ${NOTICE}`);
});

test("without that day a page is as fresh as the newest date in the content", async () => {
  expect(await pageAt(null)).not.toContain(NOTICE);
});

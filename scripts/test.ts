import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./browser/ensure-chromium.ts";
import { runCommand } from "./lib/run-command.ts";
import { projectRoot } from "./site-options.ts";
import { staticChecks } from "./static-checks.ts";

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
}

let passed = 0;
let failed = 0;
let skipped = 0;
const failures: string[] = [];

for (const { name, command, args } of staticChecks) {
  console.log(`\n— ${name}`);
  const { isOk } = await runCommand(command, args, projectRoot);
  if (isOk) passed += 1;
  else {
    failed += 1;
    failures.push(name);
  }
}

try {
  process.env["CHROME_PATH"] = ensureChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}

const folder = mkdtempSync(join(tmpdir(), "dossier-test-"));
const reportFile = join(folder, "report.json");
for (const project of ["unit", "build", "browser"]) {
  console.log(`\n— ${project} tests`);
  rmSync(reportFile, { force: true });
  const { isOk } = await runCommand(
    "vitest",
    ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`],
    projectRoot,
  );
  try {
    const report = JSON.parse(readFileSync(reportFile, "utf8")) as VitestReport;
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    skipped += report.numPendingTests;
    // A file that does not load fails without a failed test.
    if (!isOk && report.numFailedTests === 0) failed += Math.max(1, report.numFailedTestSuites);
  } catch {
    failed += 1;
  }
  if (!isOk) failures.push(`${project} tests`);
}
rmSync(folder, { recursive: true, force: true });

if (failures.length > 0) console.log(`\nFailed: ${failures.join(", ")}.`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

import { runCommand } from "./lib/run-command.ts";
import { projectRoot } from "./site-options.ts";
import { staticChecks } from "./static-checks.ts";

// Every check runs, also after one has failed: all problems in one run.
const failed: string[] = [];
for (const { name, command, args } of staticChecks) {
  console.log(`\n— ${name}`);
  const { isOk } = await runCommand(command, args, projectRoot);
  if (!isOk) failed.push(name);
}
console.log(failed.length === 0 ? `\nAll ${staticChecks.length} checks passed.` : `\nFailed: ${failed.join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

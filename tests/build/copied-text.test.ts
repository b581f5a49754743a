import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../../scripts/site-options.ts";

// The source text is not part of this repository; where it is not beside the project, there is nothing to compare with.
const checker = join(projectRoot, "../shared/controle/overname.mjs");

test.skipIf(!existsSync(checker))(
  "no run of seven words comes from the source page (skipped where ../shared is absent)",
  () => {
    const { stdout } = spawnSync(process.execPath, [checker, join(projectRoot, "content")], { encoding: "utf8" });
    expect(stdout).toMatch(/^0 overgenomen passages/m);
  },
);

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everyKind } from "../fixtures/every-kind.ts";
import { smallDossier } from "../fixtures/small-dossier.ts";
import { copyProject } from "./support/copy-project.ts";
import { built } from "./support/run-build.ts";
import { differences, treeOf } from "./support/tree.ts";

const dossier = Object.entries({ ...smallDossier, ...everyKind }).map(([path, text]) => [path, String(text)] as const);
const inOrder = Object.fromEntries(dossier);
const reversed = Object.fromEntries(dossier.toReversed());

let sandbox = "";
let first: Record<string, string> = {};
beforeAll(async () => {
  sandbox = mkdtempSync(join(tmpdir(), "dossier-bytes-"));
  const project = copyProject(join(sandbox, "een"), inOrder);
  const out = await built({
    project,
    root: project,
    out: join(sandbox, "uit-1"),
    env: { TZ: "UTC", LANG: "C", LC_ALL: "C" },
  });
  first = treeOf(out);
});
afterAll(() => rmSync(sandbox, { recursive: true }));

test("another time zone, language, working folder, project folder and order of files give the same bytes", async () => {
  // Many disks list files in an order of their own, whatever order they were made in; so the list itself is turned round.
  const order = join(sandbox, "order.mjs");
  writeFileSync(
    order,
    `import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const { readdirSync } = fs;
const { readdir } = fs.promises;
fs.readdirSync = (...given) => readdirSync(...given).reverse();
fs.promises.readdir = async (...given) => (await readdir(...given)).reverse();
syncBuiltinESMExports();
`,
  );
  const project = copyProject(join(sandbox, "Tweede map, é"), reversed);
  // One file more in the code, so that styles and scripts are not those that the first build kept.
  writeFileSync(join(project, "scripts", "tweede.txt"), "");
  const out = await built({
    project,
    root: project,
    out: join(sandbox, "elders/uit-2"),
    cwd: "/",
    env: { TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", NODE_OPTIONS: `--import=${order}` },
  });
  const second = treeOf(out);
  expect(Object.keys(first).length).toBeGreaterThan(50);
  expect(Object.keys(first).some((path) => path.startsWith("pagefind/index/"))).toBe(true);
  expect(differences(first, second)).toEqual([]);
});

test("another day and another year give the same bytes: a build has no clock", async () => {
  const clock = join(sandbox, "clock.mjs");
  writeFileSync(
    clock,
    `const Real = Date;
const now = Real.UTC(2050, 0, 1);
globalThis.Date = class extends Real {
  constructor(...given) { super(...(given.length === 0 ? [now] : given)); }
  static now() { return now; }
};
`,
  );
  const out = await built({
    root: join(sandbox, "een"),
    out: join(sandbox, "uit-3"),
    env: { NODE_OPTIONS: `--import=${clock}` },
  });
  expect(differences(first, treeOf(out))).toEqual([]);
});

test("one word more in the content is seen: the comparison can fail", async () => {
  const project = copyProject(join(sandbox, "vier"), {
    ...inOrder,
    "content/privacy/index.md": `${inOrder["content/privacy/index.md"] ?? ""}\nEen zin erbij.\n`,
  });
  const out = await built({ root: project, out: join(sandbox, "uit-4") });
  expect(differences(first, treeOf(out))).toContain("privacy/index.html");
});

import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { projectRoot } from "../../scripts/site-options.ts";
import { smallDossier, writeFiles } from "../fixtures/small-dossier.ts";
import { built, startNode } from "./support/run-build.ts";
import { differences, treeOf } from "./support/tree.ts";

const ELEVENTY = join(projectRoot, "node_modules/@11ty/eleventy/cmd.cjs");
let sandbox = "";
beforeEach(() => {
  sandbox = mkdtempSync(join(tmpdir(), "dossier-entry-"));
  writeFiles(join(sandbox, "dossier"), smallDossier);
});
afterEach(() => rmSync(sandbox, { recursive: true }));

test("Eleventy by hand makes the same site as npm run build: pages, styles, images and search index", async () => {
  const root = join(sandbox, "dossier");
  const out = join(sandbox, "eleventy");
  const { code, stderr } = await startNode([ELEVENTY, `--output=${out}`], { env: { DOSSIER_ROOT: root } }).ended;
  expect([code, stderr]).toEqual([0, ""]);
  const tree = treeOf(out);
  expect(Object.keys(tree).length).toBeGreaterThan(50);
  expect(differences(tree, treeOf(await built({ root, out: join(sandbox, "build") })))).toEqual([]);
});

test("the command line of the build says how many pages it made and where", async () => {
  const out = join(sandbox, "site");
  const { code, stdout, stderr } = await startNode(["scripts/build.ts"], {
    env: { DOSSIER_ROOT: join(sandbox, "dossier"), DOSSIER_OUT: out },
  }).ended;
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(`8 pagina's gebouwd in ${out}`);
});

/** A Node that is too old for this project, where the system has one. */
async function oldNode(): Promise<string | null> {
  for (const path of ["/usr/local/bin/node", "/usr/bin/node"].filter((candidate) => existsSync(candidate))) {
    const { stdout } = await startNode(["--version"], { node: path }).ended;
    if (Number(/^v(\d+)/.exec(stdout)?.[1] ?? 99) < 24) return path;
  }
  return null;
}
const old = await oldNode();

describe.skipIf(old === null)(`a Node that is too old (${old ?? "none on this system"})`, () => {
  test.each([
    ["before npm run build", ["scripts/require-node.mjs"]],
    ["when Eleventy is run by hand", [ELEVENTY, "--dryrun"]],
  ])("is told what to do instead of a syntax error, %s", async (_, args) => {
    const { code, stderr } = await startNode(args, { node: old ?? "" }).ended;
    expect(code).toBe(1);
    expect(stderr).toContain("This project runs on Node 24, and this is Node ");
    expect(stderr).toContain('Run "npm ci"');
    expect(stderr).not.toContain("SyntaxError");
  });
});

test("the Node of this project passes", async () => {
  const { code, stdout, stderr } = await startNode(["scripts/require-node.mjs"]).ended;
  expect([code, stdout, stderr]).toEqual([0, "", ""]);
});

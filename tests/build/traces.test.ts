import { readFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { projectRoot } from "../../scripts/site-options.ts";
import { contentRoot, siteFiles, siteFolder } from "./support/site-files.ts";

const GZIP = 0x1f8b;

/** The bytes of a file as text; the files of the search index are unpacked. */
function readable(path: string): string {
  const bytes = readFileSync(join(siteFolder(), path));
  const isPacked = bytes.length > 2 && bytes.readUInt16BE(0) === GZIP;
  return (isPacked ? gunzipSync(bytes) : bytes).toString("latin1");
}

/** Folders of this machine that could end up in a file; a bare "/" would be found everywhere. */
const places = (): string[] =>
  [projectRoot.replace(/\/$/, ""), contentRoot().replace(/\/$/, ""), siteFolder(), homedir(), tmpdir(), process.cwd()]
    .flatMap((path) => [path, `file://${path}`])
    .filter((path) => path.length > 3);

test("no file of the site shows where on this machine it was made", () => {
  const known = places();
  expect(known.length).toBeGreaterThan(5);
  // A path is followed by more of it; `/tmp` alone may be part of an ordinary word or address.
  const traces = known.map((path) => `${path}/`);
  const found = siteFiles().flatMap((path) => {
    const text = readable(path);
    return traces.filter((trace) => text.includes(trace)).map((trace) => `${path}: ${trace}`);
  });
  expect(found).toEqual([]);
});

test("the search index is read as its words, not as packed bytes: the test above can find something in it", () => {
  const fragments = siteFiles().filter((path) => path.endsWith(".pf_fragment"));
  expect(fragments.length).toBeGreaterThan(100);
  expect(fragments.filter((path) => !readable(path).includes('"url":"/'))).toEqual([]);
});

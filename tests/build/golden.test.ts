import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { walk } from "../../scripts/content/walk.ts";
import { everyKind } from "../fixtures/every-kind.ts";
import { writeSmallDossier } from "../fixtures/small-dossier.ts";
import { elements, attribute, parseHtml } from "./support/html.ts";
import { built } from "./support/run-build.ts";

let [root, out] = ["", ""];
beforeAll(async () => {
  root = writeSmallDossier(everyKind);
  out = join(mkdtempSync(join(tmpdir(), "dossier-golden-")), "site");
  await built({ root, out });
});
afterAll(() => {
  rmSync(root, { recursive: true });
  rmSync(join(out, ".."), { recursive: true });
});

/** Names of assets and of index files change with their bytes; a change of style is no change of these pages. */
function withoutHashes(text: string): string {
  return text.replace(/(\/?assets\/[a-z0-9-]+)\.[0-9a-f]{10}\./g, "$1.HASH.").replace(/\bzxx_[0-9a-f]+/g, "zxx_HASH");
}

test("the small site is exactly these files", async () => {
  // Sorted after the hashes are gone: the order of `a.<hash>.css` and `a.<hash>.js` follows their bytes.
  const files = walk(out)
    .map((entry) => withoutHashes(entry.path))
    .sort();
  expect(files.length).toBeGreaterThan(50);
  await expect(`${files.join("\n")}\n`).toMatchFileSnapshot("../fixtures/golden/files.txt");
});

test.each([
  ["home", "index.html"],
  ["survey-topic", "peiling-2020/tevredenheid/index.html"],
  ["recommendation", "aanbevelingen/een-meldpunt/index.html"],
])("the page %s is exactly this HTML", async (name, path) => {
  const html = withoutHashes(readFileSync(join(out, path), "utf8"));
  expect(html).toContain("assets/dossier.HASH.css");
  await expect(html).toMatchFileSnapshot(`../fixtures/golden/${name}.html`);
});

test("no link of the small site is broken: what an editor did not write is not linked", () => {
  const files = new Set(walk(out).map((entry) => `/${entry.path}`));
  const links = [...files]
    .filter((path) => path.endsWith(".html"))
    .flatMap((path) =>
      elements(parseHtml(readFileSync(join(out, path), "utf8")), "a").map(
        (link) => [path, attribute(link, "href")] as const,
      ),
    )
    .filter(([, href]) => href.startsWith("/"));
  expect(links.length).toBeGreaterThan(500);
  const isThere = (href: string): boolean => {
    const path = href.replace(/[?#].*$/, "");
    return files.has(path.endsWith("/") ? `${path}index.html` : path);
  };
  expect(links.filter(([, href]) => !isThere(href))).toEqual([]);
});

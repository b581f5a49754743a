import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { PageFiles } from "../../../scripts/build/page-files.ts";
import { tempFolder } from "../../fixtures/temp-folder.ts";

function opened(): { readonly folder: string; readonly files: PageFiles } {
  const folder = tempFolder();
  const files = new PageFiles(folder);
  onTestFinished(() => files.close());
  return { folder, files };
}

test("pages of several templates at once are all written and verified, more than may wait for the thread", async () => {
  const { folder, files } = opened();
  const list = async (name: string): Promise<void> => {
    for (let page = 0; page < 250; page++)
      await files.write({ path: join(folder, name, String(page), "index.html"), text: `<p>‘${name}’ ${page}` });
  };
  await Promise.all([list("begrippen"), list("privacy")]);
  await files.write({ path: join(folder, "gegevens.csv"), text: 'style="a"' });
  const { verified, problems } = await files.finish();
  expect(problems).toEqual([]);
  expect(verified.size).toBe(501);
  expect(verified.has("privacy/249/index.html")).toBe(true);
  expect(readdirSync(join(folder, "privacy"))).toHaveLength(250);
  expect(readFileSync(join(folder, "begrippen/7/index.html"), "utf8")).toBe("<p>‘begrippen’ 7");
});

test("what a page may not hold is told with its path, in the order of paths", async () => {
  const { folder, files } = opened();
  await files.write({ path: join(folder, "b/index.html"), text: "<p onclick='x'>" });
  await files.write({ path: join(folder, "a.html"), text: '<p style="color:red">' });
  expect((await files.finish()).problems).toEqual([
    "a.html: holds a style attribute",
    "b/index.html: holds an inline event handler",
  ]);
});

test("a page that cannot be written stops the build", async () => {
  const { folder, files } = opened();
  writeFileSync(join(folder, "privacy"), "a file where a folder belongs");
  await files.write({ path: join(folder, "privacy/index.html"), text: "<p>" });
  await expect(files.finish()).rejects.toThrow("privacy/index.html could not be written: Error: E");
  await expect(files.write({ path: join(folder, "a.html"), text: "" }).then(() => files.finish())).rejects.toThrow(
    "could not be written",
  );
});

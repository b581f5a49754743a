import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keptData } from "#content/kept-data.ts";
import { writeSmallDossier } from "../../fixtures/small-dossier.ts";

test("the data are the same object while no file of them changed, and are read again when one did", () => {
  const root = writeSmallDossier();
  const first = keptData(root);
  expect(first.problems).toEqual([]);
  expect(keptData(root)).toBe(first);
  appendFileSync(join(root, "_data/bron/themas.yaml"), "- id: [\n");
  expect(keptData(root).problems.length).toBeGreaterThan(0);
});

test("another dossier has its own data", () => {
  expect(keptData(writeSmallDossier())).not.toBe(keptData(writeSmallDossier()));
});

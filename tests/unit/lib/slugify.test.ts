import * as fc from "fast-check";
import { expect, test } from "vitest";
import { slugify } from "#lib/slugify.ts";

const examples: ReadonlyArray<readonly [string, string]> = [
  ["Wat mag je delen", "wat-mag-je-delen"],
  ["Coördinatie & één loket", "coordinatie-en-een-loket"],
  ["39% is tevreden", "39-procent-is-tevreden"],
  ["Thema’s en collega's", "themas-en-collegas"],
  ["  --Veel   leestekens?!--  ", "veel-leestekens"],
  ["C.A.O.", "c-a-o"],
  ["IJmuiden (2020)", "ijmuiden-2020"],
  ["/../etc/passwd", "etc-passwd"],
  ["日本", ""],
  ["", ""],
];

test("there are examples to try", () => {
  expect(examples.length).toBeGreaterThan(0);
});
test.each(examples)("%j becomes %j", (text, id) => {
  expect(slugify(text)).toBe(id);
});
test("every result is empty or words of a-z and 0-9 with single hyphens, and slugifying it again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const id = slugify(text);
      expect(id).toMatch(/^$|^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slugify(id)).toBe(id);
    }),
    { seed: 20261124, numRuns: 2000 },
  );
});

import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { adviceChecks, checks as refusals } from "../../../scripts/checks/index.ts";

const checks = [...refusals, ...adviceChecks];

describe("every check", () => {
  test("is one of some", () => {
    expect(checks.length).toBeGreaterThan(0);
  });
  test("has a name of its own", () => {
    expect(new Set(checks.map((check) => check.name)).size).toBe(checks.length);
  });
  test.each(checks.map((check) => [check.name, check] as const))(
    "%s says in one Dutch sentence what it guards",
    (_name, check) => {
      expect(check.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(check.description).toMatch(/^[A-Z“"'].*\.$/s);
    },
  );
  test("with a check function over the whole dossier is in the list", () => {
    const whileLoading = ["file-rules.ts", "svg-safe.ts", "survey-sums.ts", "survey-texts.ts"];
    const usedByChecks = ["check.ts", "index.ts", "cited-blocks.ts", "figures-in-text.ts"];
    const others = new Set([...whileLoading, ...usedByChecks]);
    const files = readdirSync(new URL("../../../scripts/checks/", import.meta.url)).filter((file) => !others.has(file));
    expect(files.length).toBe(checks.length);
  });
});

import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "EN-301-549", "best-practice"];
/** Body text has to reach 7:1, the rule of level AAA; axe only checks it when asked. */
const OPTIONS: RunOptions = { runOnly: { type: "tag", values: TAGS }, rules: { "target-size": { enabled: true } } };

/** What axe finds wrong on a page, or within an element of it. */
export async function violations(page: Page, options: RunOptions = OPTIONS, within?: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    ([settings, selector]) =>
      (globalThis as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } }).axe.run(
        selector ?? document,
        settings,
      ),
    [options, within] as const,
  );
  expect(results.passes.length).toBeGreaterThan(0);
  return results.violations.flatMap((rule) =>
    rule.nodes.map(
      (node) => `${rule.id}: ${node.html.slice(0, 120)}: ${node.failureSummary?.split("\n")[1]?.trim() ?? ""}`,
    ),
  );
}

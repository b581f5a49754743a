import { REAL, REFERENCE } from "./contenders.ts";
import type { Usage } from "./measure.ts";
import type { Result } from "./rounds.ts";
import { spreadOf } from "./statistics.ts";

type Measure = keyof Usage;

function values(result: Result, what: Measure): number[] {
  return result.runs.flatMap((run) => run[what] ?? []);
}

function cell(result: Result, what: Measure, digits: number): string {
  const spread = spreadOf(values(result, what));
  if (spread === null) return "–";
  return `${spread.median.toFixed(digits)} (${spread.min.toFixed(digits)}–${spread.max.toFixed(digits)})`;
}

function ratio(result: Result, reference: Result | undefined, what: Measure): string {
  const own = spreadOf(values(result, what));
  const other = reference === undefined ? null : spreadOf(values(reference, what));
  return own === null || other === null ? "–" : (own.median / other.median).toFixed(2);
}

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Every contender at one size: medians with the range, per page, and the ratio to the reference. */
export function usageTable(pages: number, results: readonly Result[]): string {
  const reference = results.find((result) => result.name === REFERENCE);
  const rows = results.map((result) => [
    pages.toLocaleString("en"),
    result.name,
    cell(result, "wallSeconds", 2),
    ratio(result, reference, "wallSeconds"),
    cell(result, "cpuSeconds", 2),
    ratio(result, reference, "cpuSeconds"),
    cell(result, "peakMegabytes", 0),
    ratio(result, reference, "peakMegabytes"),
    (((spreadOf(values(result, "wallSeconds"))?.median ?? 0) * 1000) / pages).toFixed(2),
  ]);
  return table(["pages", "build", "wall, s", "ratio", "CPU, s", "ratio", "peak, MB", "ratio", "ms a page"], rows);
}

/** Where the real builds spend their time: median seconds per stage. */
export function stageTable(pages: number, results: readonly Result[]): string {
  const told = results.filter((result) => result.stages.length > 0);
  const names = Object.keys(told[0]?.stages[0] ?? {});
  const rows = told.map((result) => [
    pages.toLocaleString("en"),
    result.name,
    ...names.map((name) => (spreadOf(result.stages.map((stage) => stage[name] ?? 0))?.median ?? 0).toFixed(2)),
  ]);
  return table(["pages", "build", ...names.map((name) => `${name}, s`)], rows);
}

/** Does the build without index reach its aim: at most the reference in wall time and in memory? */
export function reachesAim(results: readonly Result[]): boolean {
  const reference = results.find((result) => result.name === REFERENCE);
  const real = results.find((result) => result.name === REAL);
  if (real === undefined || reference === undefined) return false;
  return (["wallSeconds", "peakMegabytes"] as const).every((what) => {
    const own = ratio(real, reference, what);
    return own === "–" || Number(own) <= 1;
  });
}

import type { Answers } from "../engine/choices.ts";
import { isDay } from "../engine/dates.ts";
import { UNKNOWN, type Dimension, type SelfAssessmentData } from "./data.ts";

/** One filled-in scan. No name: a function at most. */
export interface Scan {
  readonly answers: Answers;
  /** Function of who filled it in, or empty. */
  readonly role: string;
  /** ISO date, or empty while nothing is finished. */
  readonly date: string;
}

/** The level of a dimension, 0 to 4; null when it is unknown or not filled in. */
export function levelOf(scan: Scan, id: string): number | null {
  const answer = scan.answers.get(id);
  return answer === undefined || answer === UNKNOWN ? null : Number(answer);
}

/** A scan as a short text in a link, only good for exactly these questions: `k3x9f2_2026-11-25_2_0123x412`. */
export function packScan(data: SelfAssessmentData, scan: Scan): string {
  const levels = data.dimensions.map(({ id }) => scan.answers.get(id) ?? "-").join("");
  return [data.content, scan.date, data.functions.indexOf(scan.role) + 1, levels].join("_");
}

/** Reads a packed scan; null when it was made for other questions or is no scan at all. */
export function unpackScan(data: SelfAssessmentData, text: string): Scan | null {
  const [content, date = "", role = "", levels = ""] = text.split("_");
  if (content !== data.content || levels.length !== data.dimensions.length) return null;
  const answers = new Map<string, string>();
  for (const [at, { id, values }] of data.dimensions.entries()) {
    const value = levels[at] ?? "";
    if (values.includes(value)) answers.set(id, value);
    else if (value !== "-") return null;
  }
  if (answers.size === 0) return null;
  return { answers, role: data.functions[Number(role) - 1] ?? "", date: isDay(date) ? date : "" };
}

/** A next step that the scan advises. */
export interface Step {
  readonly dimension: Dimension;
  readonly level: number;
  /** Why this one comes first, when a rule other than the lowest level says so. */
  readonly isFirst: boolean;
}

/** Lowest level at which a dimension no longer holds others back: what was agreed is written down. */
const ON_PAPER = 2;
export const MAX_STEPS = 3;

function holdsBack(dimension: Dimension, scan: Scan): boolean {
  const level = levelOf(scan, dimension.id);
  if (level === null || level >= ON_PAPER) return false;
  return dimension.goesBefore.some((id) => (levelOf(scan, id) ?? 0) >= ON_PAPER);
}

/**
 * The next steps, at most three: first a dimension that others have to wait for, then the lowest level, then the order of
 * the questions. A dimension at the highest level needs none. Depends only on the levels, not on who filled in what when.
 */
export function nextSteps(data: SelfAssessmentData, scan: Scan): Step[] {
  const highest = data.levels.length - 1;
  const candidates = data.dimensions.flatMap((dimension, order) => {
    const level = levelOf(scan, dimension.id);
    return level === null || level >= highest ? [] : [{ dimension, level, order, isFirst: holdsBack(dimension, scan) }];
  });
  candidates.sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || a.level - b.level || a.order - b.order);
  return candidates.slice(0, MAX_STEPS).map(({ dimension, level, isFirst }) => ({ dimension, level, isFirst }));
}

/** How the scans of a team differ on a dimension. */
export interface Spread {
  readonly dimension: Dimension;
  /** Number of scans at each level, 0 first. */
  readonly counts: readonly number[];
  readonly unknown: number;
  /** Lowest and highest level; null when nobody gave one. */
  readonly range: readonly [low: number, high: number] | null;
}

/** The spread per dimension, in the order of the questions. The order of the scans makes no difference. */
export function spreads(data: SelfAssessmentData, scans: readonly Scan[]): Spread[] {
  return data.dimensions.map((dimension) => {
    const levels = scans.flatMap((scan) => levelOf(scan, dimension.id) ?? []);
    const counts = data.levels.map((_, level) => levels.filter((one) => one === level).length);
    return {
      dimension,
      counts,
      unknown: scans.filter((scan) => scan.answers.get(dimension.id) === UNKNOWN).length,
      range: levels.length === 0 ? null : ([Math.min(...levels), Math.max(...levels)] as const),
    };
  });
}

/** Difference between lowest and highest level, 0 to 4. */
export function widthOf({ range }: Spread): number {
  return range === null ? 0 : range[1] - range[0];
}

/** Dimensions on which a team differs by two levels or more, widest first: what to talk about. At most three. */
export function biggestDifferences(all: readonly Spread[]): Spread[] {
  return all
    .filter((spread) => widthOf(spread) >= 2)
    .toSorted((a, b) => widthOf(b) - widthOf(a))
    .slice(0, MAX_STEPS);
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UNKNOWN } from "../../../../assets/js/tools/self-assessment/data.ts";
import {
  biggestDifferences,
  levelOf,
  MAX_STEPS,
  nextSteps,
  packScan,
  spreads,
  unpackScan,
  widthOf,
  type Scan,
} from "../../../../assets/js/tools/self-assessment/scan.ts";
import { realTools } from "../../../fixtures/real-tools.ts";

const { scan: data } = realTools();
const ids = data.dimensions.map(({ id }) => id);
const values = data.dimensions[0]?.values ?? [];

const scanOf = (levels: readonly string[], role = "", date = ""): Scan => ({
  answers: new Map(
    ids.flatMap((id, at) => (levels[at] === undefined || levels[at] === "-" ? [] : [[id, levels[at]] as const])),
  ),
  role,
  date,
});
const anyScan = fc
  .array(fc.constantFrom(...values, "-"), { minLength: ids.length, maxLength: ids.length })
  .map((levels) => scanOf(levels));
const place = (scan: Scan, id: string): number => {
  const at = nextSteps(data, scan).findIndex(({ dimension }) => dimension.id === id);
  return at < 0 ? MAX_STEPS : at;
};

test("there are eight dimensions with five levels and “weet ik niet”", () => {
  expect(ids.length).toBe(8);
  expect(values).toEqual(["0", "1", "2", "3", "4", UNKNOWN]);
});

describe("the next steps", () => {
  test("are at most three, all of a dimension that was filled in and is not at the highest level", () => {
    fc.assert(
      fc.property(anyScan, (scan) => {
        const steps = nextSteps(data, scan);
        const open = ids.filter((id) => (levelOf(scan, id) ?? 4) < 4);
        expect(steps.length).toBe(Math.min(MAX_STEPS, open.length));
        for (const { dimension, level } of steps) {
          expect(open).toContain(dimension.id);
          expect(level).toBe(levelOf(scan, dimension.id));
        }
      }),
    );
  });

  test("never come sooner for a dimension whose own level went up", () => {
    fc.assert(
      fc.property(anyScan, fc.constantFrom(...ids), (scan, id) => {
        const level = levelOf(scan, id);
        if (level === null || level === 4) return;
        const higher = { ...scan, answers: new Map(scan.answers).set(id, String(level + 1)) };
        expect(place(higher, id)).toBeGreaterThanOrEqual(place(scan, id));
      }),
      { numRuns: 2000 },
    );
  });

  test("do not depend on the order in which the questions were answered, on who did or when", () => {
    fc.assert(
      fc.property(anyScan, fc.infiniteStream(fc.nat()), (scan, random) => {
        const shuffled = [...scan.answers]
          .map((one) => [random.next().value ?? 0, one] as const)
          .sort((a, b) => a[0] - b[0]);
        const other = { answers: new Map(shuffled.map(([, one]) => one)), role: "Bestuurder", date: "2020-01-01" };
        expect(nextSteps(data, other)).toEqual(nextSteps(data, scan));
      }),
    );
  });

  test("put law and ethics first while data are used already, and not when they are not", () => {
    const uses = scanOf(["0", "0", "0", "0", "3", "0", "1", "0"]);
    expect(nextSteps(data, uses)[0]).toMatchObject({ dimension: { id: "recht" }, isFirst: true });
    const usesNothing = scanOf(["1", "0", "0", "0", "1", "1", "1", "0"]);
    expect(nextSteps(data, usesNothing)[0]).toMatchObject({ dimension: { id: "bestuur" }, isFirst: false });
  });

  test("every one of the 1,679,616 combinations of answers comes to a result with advice that leads to a page", () => {
    let count = 0;
    const levels: string[] = [];
    const visit = (at: number): void => {
      if (at === ids.length) {
        count += 1;
        const steps = nextSteps(data, scanOf(levels));
        if (
          steps.length > MAX_STEPS ||
          steps.some(({ dimension, level }) => (dimension.levels[level]?.links.length ?? 0) === 0)
        )
          throw new Error(`No advice for ${levels.join("")}`);
        return;
      }
      for (const value of values) {
        levels[at] = value;
        visit(at + 1);
      }
    };
    visit(0);
    console.log(`Zelfscan: ${count} combinations of answers, each with a result`);
    expect(count).toBe(values.length ** ids.length);
  }, 120_000);
});

describe("a packed scan", () => {
  test("is read back", () => {
    fc.assert(
      fc.property(
        anyScan,
        fc.constantFrom("", ...data.functions),
        fc.constantFrom("", "2026-11-25"),
        (scan, role, date) => {
          const whole = { ...scan, role, date };
          expect(unpackScan(data, packScan(data, whole))).toEqual(scan.answers.size === 0 ? null : whole);
        },
      ),
    );
  });
  test("of other questions is refused", () => {
    expect(unpackScan({ ...data, content: "anders" }, packScan(data, scanOf(["1"])))).toBeNull();
  });
  test.each(["", "_", `${data.content}_2026-11-25_0_999`, `${data.content}___0123456z`, `${data.content}___<script>`])(
    "%j is refused",
    (text) => {
      expect(unpackScan(data, text)).toBeNull();
    },
  );
});

describe("the spread of a team", () => {
  const team = fc.array(anyScan, { minLength: 1, maxLength: 8 });
  test("counts every given level once and stays between 0 and 4", () => {
    fc.assert(
      fc.property(team, (scans) => {
        for (const spread of spreads(data, scans)) {
          const given = scans.filter((scan) => levelOf(scan, spread.dimension.id) !== null).length;
          expect(spread.counts.reduce((sum, count) => sum + count, 0)).toBe(given);
          expect(widthOf(spread)).toBeGreaterThanOrEqual(0);
          expect(widthOf(spread)).toBeLessThanOrEqual(4);
        }
      }),
    );
  });
  test("does not depend on the order of the scans, and never gets narrower with one more", () => {
    fc.assert(
      fc.property(team, anyScan, (scans, extra) => {
        const before = spreads(data, scans);
        expect(spreads(data, scans.toReversed())).toEqual(before);
        for (const [at, spread] of spreads(data, [...scans, extra]).entries())
          expect(widthOf(spread)).toBeGreaterThanOrEqual(widthOf(before[at] as (typeof before)[number]));
      }),
    );
  });
  test("gives at most three differences to talk about, of two levels or more, widest first", () => {
    const all = spreads(data, [
      scanOf(["0", "0", "1", "0", "0", "0", "0", "0"]),
      scanOf(["4", "2", "2", "3", "3", "1", "0", "0"]),
    ]);
    expect(biggestDifferences(all).map(({ dimension }) => dimension.id)).toEqual(["doel", "delen", "bronnen"]);
  });
});

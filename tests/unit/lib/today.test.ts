import { describe, expect, test } from "vitest";
import { buildDate } from "#lib/today.ts";

describe("buildDate", () => {
  const dates = ["2026-01-15", "2026-11-24", "2025-12-31"];
  const nonsense = ["", "vandaag", "-1", "1.5", "1e9", " 1", "9".repeat(12), "NaN"];
  test("has nonsense to try", () => {
    expect(nonsense.length).toBeGreaterThan(0);
  });
  test.each(nonsense)("ignores SOURCE_DATE_EPOCH %j and does not throw", (epoch) => {
    expect(buildDate(epoch, dates)).toBe("2026-11-24");
  });
  test("is the day of SOURCE_DATE_EPOCH when that is set", () => {
    expect(buildDate("1764000000", dates)).toBe("2025-11-24");
    expect(buildDate("0", dates)).toBe("1970-01-01");
  });
  test("is the newest date of the content when nothing is set, so that a rebuild on another day is the same", () => {
    expect(buildDate(undefined, dates)).toBe("2026-11-24");
  });
  test("is 1970 without any date", () => {
    expect(buildDate(undefined, [])).toBe("1970-01-01");
  });
});

import { expect, test } from "vitest";
import { dayInWords, isDay, today } from "../../../../assets/js/tools/engine/dates.ts";

test("a day of the calendar is told from a text that looks like one", () => {
  expect(["2026-11-25", "2024-02-29"].map(isDay)).toEqual([true, true]);
  expect(["2026-02-30", "2026-13-01", "25-11-2026", "", "2026-11-25T00:00"].map(isDay)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("a day is written in Dutch, and another text stays as it is", () => {
  expect(dayInWords("2026-11-05")).toBe("5 november 2026");
  expect(dayInWords("<b>")).toBe("<b>");
});

test("today is the day on the clock of the user, not of Greenwich", () => {
  expect(today(new Date(2026, 0, 2, 0, 30))).toBe("2026-01-02");
});

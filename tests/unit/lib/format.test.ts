import { describe, expect, test } from "vitest";
import { formatCount, formatDate, formatList, formatNumber, formatShare } from "#lib/format.ts";

describe("numbers", () => {
  test("have a decimal comma and a point between thousands", () => {
    expect(formatNumber(1234567.5)).toBe("1.234.567,5");
  });
  test("have no decimals when there are none, and at most one", () => {
    expect([formatNumber(35), formatNumber(0), formatNumber(17.46)]).toEqual(["35", "0", "17,5"]);
  });
  test("as a share have the sign right after the figure", () => {
    expect([formatShare(35), formatShare(0), formatShare(42.5)]).toEqual(["35%", "0%", "42,5%"]);
  });
});

describe("dates", () => {
  test("read as day, month in Dutch and year", () => {
    expect(formatDate("2026-11-24")).toBe("24 november 2026");
  });
  test("have no zero before the day", () => {
    expect(formatDate("2026-03-01")).toBe("1 maart 2026");
  });
  test("stay on the same day whatever the time zone of the machine", () => {
    const before = process.env["TZ"];
    const days = [
      ["Pacific/Kiritimati", "2031-01-01"],
      ["Pacific/Pago_Pago", "2032-01-01"],
    ].map(([zone, date]) => {
      process.env["TZ"] = zone;
      return formatDate(date ?? "");
    });
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
    expect(days).toEqual(["1 januari 2031", "1 januari 2032"]);
  });
});

describe("lists and counts", () => {
  test("a list reads as in a sentence", () => {
    expect([formatList([]), formatList(["a"]), formatList(["a", "b"]), formatList(["a", "b", "c"])]).toEqual([
      "",
      "a",
      "a en b",
      "a, b en c",
    ]);
  });
  test("one is singular; zero and more are plural", () => {
    expect([0, 1, 2, 1000].map((count) => formatCount(count, "bron", "bronnen"))).toEqual([
      "0 bronnen",
      "1 bron",
      "2 bronnen",
      "1.000 bronnen",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { isShown, readFilters, writeFilters } from "../../../assets/js/examples/filters.ts";

const known = { thema: ["", "fraude", "jeugd-en-drugs"], soort: ["", "voorbeeld"] };

describe("filters in the address", () => {
  test("are read back as they were written", () => {
    const filters = { thema: "jeugd-en-drugs", soort: "voorbeeld" };
    expect(readFilters(`?${writeFilters(filters)}`, known)).toEqual(filters);
  });
  test("leave out what is unknown, empty or of another page", () => {
    expect(readFilters("?thema=<script>&soort=&q=x&__proto__=fraude", known)).toEqual({});
    expect(readFilters("?thema=fraude&thema=voorbeeld", known)).toEqual({ thema: "fraude" });
    expect(readFilters("?%", known)).toEqual({});
  });
});

describe("an example", () => {
  const example = { thema: "fraude leefbaarheid", soort: "voorbeeld" };
  test("is shown when it has every chosen value", () => {
    expect(isShown(example, {})).toBe(true);
    expect(isShown(example, { thema: "leefbaarheid", soort: "voorbeeld" })).toBe(true);
  });
  test("is not shown when one is missing, or only looks alike", () => {
    expect(isShown(example, { thema: "fraude", soort: "wat-ging-er-mis" })).toBe(false);
    expect(isShown(example, { thema: "leef" })).toBe(false);
    expect(isShown(example, { aanpak: "monitor" })).toBe(false);
  });
});

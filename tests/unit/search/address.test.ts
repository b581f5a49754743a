import fc from "fast-check";
import { expect, test } from "vitest";
import { readState, writeAddress } from "../../../assets/js/search/address.ts";
import { cleanQuery } from "../../../assets/js/search/text.ts";

test("query and filters come from the form", () => {
  expect(readState(new URLSearchParams("?q=adres+fraude&thema=Fraude&soort="))).toEqual({
    query: "adres fraude",
    filters: { thema: "Fraude" },
  });
});

test("an address without anything is an empty search", () => {
  expect(readState(new URLSearchParams(""))).toEqual({ query: "", filters: {} });
  expect(readState(new URLSearchParams("?q=&thema="))).toEqual({ query: "", filters: {} });
});

test("an empty search is the bare page", () => {
  expect(writeAddress({ query: "", filters: {} })).toBe("/zoeken/");
  expect(writeAddress({ query: "", filters: { thema: "Fraude" } })).toBe("/zoeken/?thema=Fraude");
});

test("signs in a query do not change the meaning of the address", () => {
  expect(writeAddress({ query: "a&thema=x#y", filters: {} })).toBe("/zoeken/?q=a%26thema%3Dx%23y");
});

test("any search comes back from its own address", () => {
  const value = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }).map(cleanQuery);
  fc.assert(
    fc.property(value, fc.option(value, { nil: "" }), (query, theme) => {
      const state = { query, filters: theme === "" ? {} : { thema: theme } };
      expect(readState(new URLSearchParams(writeAddress(state).replace("/zoeken/", "")))).toEqual(state);
    }),
  );
});

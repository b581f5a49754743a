import fc from "fast-check";
import { expect, test } from "vitest";
import { readAddress, writeAddress } from "../../../assets/js/search/address.ts";
import { cleanQuery } from "../../../assets/js/search/text.ts";

test("query and filters come from the address; other parameters are left out", () => {
  expect(readAddress("?q=adres+fraude&thema=Fraude&utm_source=x&__proto__=y")).toEqual({
    query: "adres fraude",
    filters: { thema: "Fraude" },
  });
});

test("an address without anything is an empty search", () => {
  expect(readAddress("")).toEqual({ query: "", filters: {} });
  expect(readAddress("?q=&thema=")).toEqual({ query: "", filters: {} });
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
      expect(readAddress(writeAddress(state).replace("/zoeken/", ""))).toEqual(state);
    }),
  );
});

test("a filter value that someone made very long is cut", () => {
  expect(readAddress(`?thema=${"a".repeat(1000)}`).filters["thema"]).toHaveLength(100);
});

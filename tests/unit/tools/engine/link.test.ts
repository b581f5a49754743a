import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  LINK_VERSION,
  MAX_ENTRIES,
  MAX_FRAGMENT,
  MAX_VALUE,
  readLink,
  writeLink,
} from "../../../../assets/js/tools/engine/link.ts";

const plain = fc.stringMatching(/^[ -~éüï€’]{0,40}$/);
const name = fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/);

test("what is written is read back, in order, whatever stands in the answers", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, plain), { maxLength: 30 }), (entries) => {
      expect(readLink(writeLink("zelfscan", "abc123", entries), "zelfscan")).toEqual({
        kind: "link",
        content: "abc123",
        entries,
      });
    }),
  );
});

test("a link begins with the number of its version", () => {
  expect(writeLink("zelfscan", "abc123", [["doel.x1", "3"]])).toBe(`#${LINK_VERSION}.zelfscan.abc123&doel.x1=3`);
});

describe("a fragment is told apart", () => {
  test.each([
    ["an empty one", "", "none"],
    ["a place on the page", "#inhoud", "none"],
    ["half a link", "#1.zelfscan", "none"],
    ["another version", "#2.zelfscan.abc123&doel.x1=3", "other-version"],
    ["a version of long ago", "#0.zelfscan.abc123", "other-version"],
    ["another tool", "#1.vragenmaker.abc123", "other-tool"],
    ["a link without answers", "#1.zelfscan.abc123", "link"],
  ])("%s: %s is %s", (_, fragment, kind) => {
    expect(readLink(fragment, "zelfscan").kind).toBe(kind);
  });
});

test("what is too long or too much is cut, not refused with an error", () => {
  const many = writeLink(
    "werkblad",
    "a",
    Array.from({ length: MAX_ENTRIES + 50 }, (_, at) => ["k", String(at)] as const),
  );
  const long = writeLink("werkblad", "a", [["e-vraag", "x".repeat(MAX_VALUE + 100)]]);
  const read = [
    readLink(many, "werkblad"),
    readLink(long, "werkblad"),
    readLink("#1.werkblad.a&".padEnd(MAX_FRAGMENT * 2, "y"), "werkblad"),
  ];
  expect(read.map(({ kind }) => kind)).toEqual(["link", "link", "link"]);
  expect(read.map((one) => (one.kind === "link" ? one.entries.length : 0))[0]).toBe(MAX_ENTRIES);
  expect(read.map((one) => (one.kind === "link" ? (one.entries[0]?.[1].length ?? 0) : 0))[1]).toBe(MAX_VALUE);
});

test("control characters and marks that turn the reading direction become spaces; line ends stay", () => {
  const link = readLink(writeLink("werkblad", "a", [["e", "a\u0000b\u202Ec\nd\u2028e"]]), "werkblad");
  expect(link.kind === "link" ? link.entries : []).toEqual([["e", "a b c\nd e"]]);
});

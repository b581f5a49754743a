import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checksum, readFragment, writeFragment } from "../../../assets/js/compare/fragment.ts";
import type { Answers } from "../../../assets/js/compare/question.ts";
import { experts, questions, satisfaction } from "./questions.ts";

const answers: Answers = new Map([
  ["tevredenheid", ["neutraal"]],
  ["deskundigheid", ["avg", "analist"]],
]);
const fragment = writeFragment(answers);
const signed = (body: string): string => `${body}&som=${checksum(body)}`;

test("a fragment is readable, versioned and signed", () => {
  expect(fragment).toBe("v1&tevredenheid=neutraal&deskundigheid=avg.analist&som=e1b4accb");
  expect(writeFragment(new Map())).toBe("");
});

test("what is written is read back, whatever was chosen", () => {
  const single = fc.option(fc.constantFrom(...satisfaction.answers.map(({ id }) => id)), { nil: undefined });
  const several = fc.subarray(["avg", "analist"]);
  fc.assert(
    fc.property(single, several, (one, more) => {
      const given = new Map<string, readonly string[]>();
      if (one !== undefined) given.set(satisfaction.id, [one]);
      if (more.length > 0) given.set(experts.id, more);
      const reading = readFragment(`#${writeFragment(given)}`, questions);
      expect(reading).toEqual(given.size === 0 ? { kind: "none" } : { kind: "answers", answers: given });
    }),
  );
});

test("a fragment that lost or changed any character is never read as answers", () => {
  for (let end = 3; end < fragment.length; end++)
    expect(readFragment(fragment.slice(0, end), questions).kind, fragment.slice(0, end)).toBe("broken");
  fc.assert(
    fc.property(fc.nat(fragment.length - 1), fc.stringMatching(/^[a-z0-9.&=]$/), (at, character) => {
      const changed = fragment.slice(0, at) + character + fragment.slice(at + 1);
      fc.pre(changed !== fragment);
      expect(readFragment(changed, questions).kind).not.toBe("answers");
    }),
  );
});

describe("a fragment is refused as one of another version when", () => {
  test.each([
    ["its version is another", signed("v2&tevredenheid=neutraal")],
    ["a question is not there any more", signed("v1&oude-vraag=ja")],
    ["an answer is not there any more", signed("v1&tevredenheid=blij")],
    ["one question has two answers", signed("v1&tevredenheid=neutraal.tevreden")],
    ["a question stands twice", signed("v1&tevredenheid=neutraal&tevredenheid=tevreden")],
    ["answers exclude each other", signed("v1&deskundigheid=geen.avg")],
    ["an answer stands twice", signed("v1&deskundigheid=avg.avg")],
  ])("%s", (_, text) => {
    expect(readFragment(text, questions)).toEqual({ kind: "other-version" });
  });
});

test.each(["", "#", "#inhoud", "#vergelijk-link"])("%j is a place on the page, or nothing", (text) => {
  expect(readFragment(text, questions)).toEqual({ kind: "none" });
});

test.each(["v1", "=", "tevredenheid=neutraal", "%76%31&x=y", "__proto__", "constructor=1", "v1&__proto__=x&som=0"])(
  "%j is broken and sets nothing",
  (text) => {
    expect(readFragment(text, questions)).toEqual({ kind: "broken" });
  },
);

test("the checksum is FNV-1a of 32 bits", () => {
  // Test vectors of the authors of FNV.
  expect([checksum(""), checksum("a"), checksum("foobar")]).toEqual(["811c9dc5", "e40c292c", "bf9cf968"]);
});

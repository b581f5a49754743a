import { expect, test } from "vitest";
import { linkNotice } from "../../../../assets/js/tools/engine/notices.ts";

const link = { kind: "link", content: "oud", entries: [] } as const;

test("a link that opens as it was needs no notice", () => {
  expect(linkNotice(link, "oud", 0, "#1", false)).toBeNull();
  expect(linkNotice({ kind: "none" }, "oud", 0, "", false)).toBeNull();
  expect(linkNotice({ kind: "none" }, "oud", 0, "#inhoud", true)).toBeNull();
});

test.each([
  ["another version", linkNotice({ kind: "other-version" }, "nu", 0, "#9", false), /andere versie/],
  ["another tool", linkNotice({ kind: "other-tool" }, "nu", 0, "#1", false), /ander hulpmiddel/],
  ["rubbish", linkNotice({ kind: "none" }, "nu", 0, "#%%%", false), /niet te lezen/],
  ["changed questions with lost answers", linkNotice(link, "nu", 2, "#1", false), /2 antwoorden zijn/],
  ["one lost answer", linkNotice(link, "nu", 1, "#1", false), /1 antwoord is/],
  ["changed questions without loss", linkNotice(link, "nu", 0, "#1", false), /past nog/],
])("a clear notice is given for %s", (_, notice, words) => {
  expect(notice).toMatch(words);
});

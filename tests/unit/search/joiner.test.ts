import fc from "fast-check";
import { expect, test } from "vitest";
import { JOINER, joinHtml, joinText } from "../../../scripts/search/joiner.ts";

const parts = new Map([
  ["gegevensuitwisseling", ["gegevens", "uitwisseling"]],
  ["coördinatiepunt", ["coördinatie", "punt"]],
]);

test("a compound gets a joiner between its parts, and keeps its capitals and accents", () => {
  expect(joinText("Gegevensuitwisseling en coördinatiepunt.", parts)).toBe(
    "Gegevens|uitwisseling en coördinatie|punt.",
  );
});

test("a longer word that begins so stays as it is", () => {
  expect(joinText("gegevensuitwisselingen", parts)).toBe("gegevensuitwisselingen");
});

test("tags, attributes, scripts and comments stay as they are", () => {
  const html =
    '<a href="/gegevensuitwisseling/" title="gegevensuitwisseling">gegevensuitwisseling</a><script>gegevensuitwisseling</script><!-- gegevensuitwisseling -->';
  expect(joinHtml(html, parts)).toBe(html.replace(">gegevensuitwisseling</a>", ">gegevens|uitwisseling</a>"));
});

test("taking the joiners out of any text gives the text back", () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom("gegevensuitwisseling", "<b>", "Coördinatiepunt", " "),
        fc.string({ maxLength: 4 }).map((part) => part.replaceAll(JOINER, "").normalize("NFC")),
      ),
    )
    .map((all) => all.join("").normalize("NFC"));
  fc.assert(
    fc.property(text, (html) => {
      expect(joinHtml(html, parts).replaceAll(JOINER, "")).toBe(html);
    }),
  );
});

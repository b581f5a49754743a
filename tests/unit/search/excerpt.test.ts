import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marked, plainText, richest, shown, wordsOf } from "../../../assets/js/search/excerpt.ts";

describe("an excerpt of the engine", () => {
  test("becomes text: marks are gone, and so is the joiner; what the engine escaped is there again", () => {
    expect(plainText("een <mark>gegevens|uitwisseling</mark> &lt;b&gt; & meer")).toBe(
      "een gegevensuitwisseling <b> & meer",
    );
  });

  test("never keeps a joiner, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(shown(text)).not.toContain("|");
      }),
    );
  });
});

describe("marking", () => {
  test("marks words that hold a searched word, also inside a compound", () => {
    const hits = marked("De Informatiepositie van de positie", ["positie"]).filter((part) => part.isHit);
    expect(hits.map((part) => part.text)).toEqual(["Informatiepositie", "positie"]);
  });

  test("marks a short word only when it stands alone", () => {
    const hits = marked("Het OM en de omgeving", ["om"]).filter((part) => part.isHit);
    expect(hits.map((part) => part.text)).toEqual(["OM"]);
  });

  test("gives the whole text back, in parts", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1, maxLength: 4 })), (text, words) => {
        expect(
          marked(text, words)
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

test("the text with most of the words is chosen, the first of equals", () => {
  const texts = ["over niets", "delen met de politie", "politie deelt"].map((text) => ({ text }));
  expect(richest(texts, ["politie", "delen"])?.text).toBe("delen met de politie");
  expect(richest(texts, ["xylofoon"])?.text).toBe("over niets");
  expect(richest([], ["politie"])).toBeNull();
});

test("words to mark come from searches, without their quotes", () => {
  expect(wordsOf(['"om"', "openbaar ministerie", "openbaar"])).toEqual(["om", "openbaar", "ministerie"]);
});

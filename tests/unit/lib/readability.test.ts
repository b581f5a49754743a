import { describe, expect, test } from "vitest";
import { fleschDouma, syllables } from "#lib/readability.ts";

describe("syllables", () => {
  test("counts groups of vowels, with ij as one", () => {
    expect(["politie", "wijk", "gemeente", "OM"].map(syllables)).toEqual([3, 1, 3, 1]);
  });
});

describe("reading ease", () => {
  test("is unknown for a text without words", () => {
    expect(fleschDouma(" … ")).toBeNull();
  });

  test("is lower for long words in long sentences", () => {
    const plain = fleschDouma("De wijk is stil. De buurt slaapt. Wie let op?") ?? 0;
    const stiff =
      fleschDouma(
        "Gegevensuitwisseling tussen veiligheidspartners veronderstelt een verwerkingsverantwoordelijke organisatie.",
      ) ?? 0;
    expect(plain).toBeGreaterThan(stiff + 50);
  });
});

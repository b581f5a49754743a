import { expect, test } from "vitest";
import { extended } from "../../fixtures/small-dossier.ts";
import { adviceOf } from "./advice.ts";

const page = "content/privacy/index.md";
const long = (count: number, first = "Een"): string => `${first} ${"heel ".repeat(count - 3)}lange zin.`;

test("a sentence of 26 words is named with its line, one of 25 is not", () => {
  expect(adviceOf("lange-zinnen", extended(page, `Kort.\n\n${long(25)}\n\nKort. ${long(26, "Weer")}`))).toEqual([
    `${page}:23 Deze zin telt 26 woorden: “${long(26, "Weer").slice(0, 60)}…”. Maak er hoogstens 25 van, of knip de zin in tweeën.`,
  ]);
});
test("a sentence with links, terms and marks is found on its own line", () => {
  const marked = `Deze **zeer** [lange zin](/privacy/index.md) met de :begrip[driehoek] ${"en nog wat ".repeat(8)}klaar.`;
  expect(adviceOf("lange-zinnen", extended(page, `Kort.\n\n${marked}`))[0]).toMatch(
    /^content\/privacy\/index\.md:21 Deze zin telt \d+ woorden: “Deze zeer lange zin/,
  );
});

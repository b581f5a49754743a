import { describe, expect, test } from "vitest";
import { changed } from "../../fixtures/small-dossier.ts";
import { ofRule } from "./of-rule.ts";

const file = "_data/bron/peiling/vragen.yaml";
const RULE = "peilingteksten";
const message = (text: string): Record<string, string> =>
  changed(file, "boodschap: Vier op de tien gemeenten zijn tevreden", `boodschap: "${text}"`);

describe("the message of a question", () => {
  test.each(["40% is tevreden en 17,5% ontevreden", "82,5% (eigen optelling) is niet ontevreden", "Samen is dat 100%"])(
    "may say %j",
    (text) => {
      expect(ofRule(RULE, message(text))).toEqual([]);
    },
  );
  test("may not give an answer another share", () => {
    expect(ofRule(RULE, message("41% is tevreden"))).toEqual([
      `${file}:6 "41%" spreekt de gegevens tegen: uitkomst P01 is 40%. Maak de zin gelijk aan uitkomsten.csv, of schrijf er (eigen optelling) achter als het een som is.`,
    ]);
  });
  test("may not name a figure that its question does not have", () => {
    expect(ofRule(RULE, message("Maar liefst 41% is blij"))).toHaveLength(1);
  });
  test("may not call something a sum that is none", () => {
    expect(ofRule(RULE, message("80% (eigen optelling) is niet ontevreden"))).toHaveLength(1);
  });
});

test("a caveat may not contradict the data either, and its own line is named", () => {
  const caveats = `bron: peilingrapport
  kanttekeningen:
    - { id: A1, tekst: "Van hen is 42% ontevreden." }
- id: samenwerking`;
  expect(ofRule(RULE, changed(file, "bron: peilingrapport\n- id: samenwerking", caveats))).toMatchObject([
    expect.stringContaining(`${file}:13 "42%" spreekt de gegevens tegen: uitkomst P03 is 17,5%.`),
  ]);
});

import { describe, expect, test } from "vitest";
import { compareRules, COMPARE_RULES_FILE } from "../../fixtures/compare-rules.ts";
import { ofRule } from "./of-rule.ts";

const RULE = "vergelijken";
const withRules = (find: string, replacement: string): string[] => {
  if (!compareRules.includes(find)) throw new Error(`The rules do not hold ${find}.`);
  return ofRule(RULE, { [COMPARE_RULES_FILE]: compareRules.replace(find, replacement) }).map((line) =>
    line.replace(`${COMPARE_RULES_FILE}:`, ""),
  );
};

test("rules that fit the survey and the pages are accepted, and a dossier may have none", () => {
  expect(ofRule(RULE, { [COMPARE_RULES_FILE]: compareRules })).toEqual([]);
  expect(ofRule(RULE)).toEqual([]);
});

describe("the rules of the comparison are refused when", () => {
  test("a weak answer has no advice", () => {
    expect(withRules("zwak: [ontevreden, weet-niet]", "zwak: [neutraal, ontevreden, weet-niet]")).toEqual([
      '6 Zwak antwoord "neutraal" heeft geen advies. Voeg een advies toe in adviezen.',
    ]);
  });
  test("an option that may be missing has no advice", () => {
    expect(withRules("ontbreekt: [politie]\nadviezen", "ontbreekt: [politie, zorg]\nadviezen")).toEqual([
      '10 Bij het ontbreken van "zorg" hoort geen advies. Voeg een advies toe.',
    ]);
  });
  test("a reader cannot give the answer", () => {
    expect(withRules("kern: { opties: [tevreden]", "kern: { opties: [tevreeden]")).toEqual([
      '4 Antwoord "tevreeden" kan een lezer niet kiezen. Bedoel je "tevreden"?',
    ]);
  });
  test("an advice is for an answer that is not weak", () => {
    expect(withRules("    antwoorden: [zorg]", "    antwoorden: [zorg, politie]")).toEqual([
      '17 Antwoord "politie" is bij deze vraag geen zwak antwoord. Zet het in zwak of ontbreekt van de vraag.',
    ]);
  });
  test("an advice never applies", () => {
    expect(withRules("    antwoorden: [zorg]\n    ontbreekt: [politie]\n", "")).toContainEqual(
      expect.stringContaining("Dit advies komt nooit in beeld."),
    );
  });
  test("an advice leads to a page that is not there", () => {
    expect(withRules("/begrippen/driehoek.md", "/begrippen/vierhoek.md")).toEqual([
      '22 De pagina "/begrippen/vierhoek.md" bestaat niet. Schrijf het pad vanaf content.',
    ]);
  });
  test("an answer has no words after jij", () => {
    expect(withRules(", weet-niet: weet het niet }", " }")).toEqual([
      '2 Bij antwoord "weet-niet" ontbreekt het vervolg op: jij … Voeg het toe in het veld jij.',
    ]);
  });
  test("a question of the survey is left out", () => {
    const only = compareRules
      .replace(/  - vraag: samenwerking[^]*?adviezen/, "adviezen")
      .replace(/  - id: samen[^]*/, "");
    expect(ofRule(RULE, { [COMPARE_RULES_FILE]: only })).toEqual([
      `${COMPARE_RULES_FILE}:2 Vraag "samenwerking" ontbreekt in het vergelijkformulier. Voeg haar toe aan vragen.`,
    ]);
  });
  test("a question does not exist, stands twice, or an advice does", () => {
    expect(withRules("vraag: samenwerking\n    tekst", "vraag: samenwerkingen\n    tekst")).toContainEqual(
      expect.stringContaining('Vraag "samenwerkingen" bestaat niet.'),
    );
    expect(withRules("vraag: samenwerking\n    tekst", "vraag: tevredenheid\n    tekst")).toContainEqual(
      expect.stringContaining('Vraag "tevredenheid" staat er twee keer.'),
    );
    expect(withRules("id: samen", "id: meldpunt")).toContainEqual(
      expect.stringContaining('"meldpunt" staat er twee keer'),
    );
  });
});

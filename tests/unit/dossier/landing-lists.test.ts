import { expect, test } from "vitest";
import { indexLetter, landingGroups, type LandingGroup } from "#dossier/landing-lists.ts";
import { smallSite } from "../../fixtures/small-site.ts";

const site = smallSite();
const groupsOf = (folder: string): readonly LandingGroup[] => landingGroups(folder, site.byPart.get(folder) ?? []);

test.each([
  ["Driehoek", "D"],
  ["één meldpunt", "E"],
  ["‘Zachte’ signalen", "Z"],
  ["(Wet) Bibob", "W"],
  ["Ĳmond", "I"],
  ["3D-kaart", "0–9"],
  ["…", "0–9"],
])("%s is filed under %s", (word, letter) => {
  expect(indexLetter(word)).toBe(letter);
});

test("terms are grouped by letter, without summaries", () => {
  const [group] = groupsOf("begrippen");
  expect(group?.heading).toBe("D");
  expect(group?.items.map((item) => [item.page.title, item.hasSummary])).toEqual([["Driehoek", false]]);
});

test("examples that went wrong stand apart from those to follow, each with approach and size", () => {
  expect(
    groupsOf("inspiratievoorbeelden").map((group) => [group.heading, group.items.map((item) => item.kicker)]),
  ).toEqual([
    ["Alle inspiratievoorbeelden", ["Dashboard · tot 20.000 · landelijk"]],
    ["Wat ging er mis?", ["Dashboard · 20.000 tot 50.000"]],
  ]);
});

test("a kind of example that is not there has no heading", () => {
  const good = (site.byPart.get("inspiratievoorbeelden") ?? []).filter((page) => page.title === "Een klein dashboard");
  expect(good).toHaveLength(1);
  expect(landingGroups("inspiratievoorbeelden", good).map((group) => group.heading)).toEqual([
    "Alle inspiratievoorbeelden",
  ]);
});

test("news shows its date", () => {
  expect(groupsOf("nieuws").flatMap((group) => group.items.map((item) => item.kicker))).toEqual(["15 januari 2026"]);
});

test("other parts are one list without heading, and an empty part is no list", () => {
  const [group] = groupsOf("aanbevelingen");
  expect(group).toMatchObject({ heading: null, items: [{ kicker: null, hasSummary: true }] });
  expect(groupsOf("over")).toEqual([]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeFragment } from "../../../assets/js/compare/fragment.ts";
import { readLinks, spreadOf } from "../../../assets/js/compare/team.ts";
import { questions, satisfaction } from "./questions.ts";

const link = (...answers: ReadonlyArray<readonly [string, readonly string[]]>): string =>
  `https://dossier.example/peiling-2020/vergelijk/#${writeFragment(new Map(answers))}`;
const neutral = link(["tevredenheid", ["neutraal"]]);
const content = link(["tevredenheid", ["tevreden"]], ["deskundigheid", ["avg"]]);

describe("pasted links", () => {
  test("are read line by line; empty lines do not count", () => {
    const { people, problems } = readLinks(`\n  ${neutral}  \n\n${content}\n`, questions);
    expect(people).toHaveLength(2);
    expect(problems).toEqual([]);
  });
  test("that cannot be used are named with their line and left out", () => {
    const old = neutral.replace("#v1", "#v2");
    const { people, problems } = readLinks(["geen link", neutral.slice(0, -3), old, content].join("\n"), questions);
    expect(people).toHaveLength(1);
    expect(problems.map(({ line, text }) => `${line} ${text}`)).toEqual([
      "1 bevat geen link met antwoorden en telt niet mee.",
      "2 is een onvolledige of veranderde link en telt niet mee.",
      "3 hoort bij een andere versie van het formulier en telt niet mee.",
    ]);
  });
  test("that are equal both count, with a remark", () => {
    const { people, problems } = readLinks([neutral, content, neutral].join("\n"), questions);
    expect(people).toHaveLength(3);
    expect(problems).toEqual([
      { line: 3, text: "is gelijk aan regel 1 en telt mee. Haal haar weg als het dezelfde collega is." },
    ]);
  });
});

describe("the spread of a team", () => {
  const summary = (...links: readonly string[]): string | undefined =>
    spreadOf(readLinks(links.join("\n"), questions).people, questions)[0]?.summary;
  test("says when all agree, when they do not, and when there is nothing to compare", () => {
    expect(summary(neutral, neutral)).toBe("Iedereen geeft hetzelfde antwoord.");
    expect(summary(neutral, neutral, content)).toBe(
      "De antwoorden lopen uiteen over 2 antwoorden; het vaakst ‘neutraal’: 2 van de 3.",
    );
    expect(summary(neutral, content)).toContain("het vaakst ‘tevreden’: 1 van de 2 (en even vaak een ander antwoord).");
    expect(summary(neutral)).toBe("Eén collega beantwoordde deze vraag; er valt nog niets te vergelijken.");
    expect(summary(link(["deskundigheid", ["avg"]]))).toBe("Niemand beantwoordde deze vraag.");
  });
  test("counts people, not answers: those who skipped a question are not in its base", () => {
    const [first, second] = spreadOf(readLinks([neutral, content].join("\n"), questions).people, questions);
    expect([first?.answered, second?.answered]).toEqual([2, 1]);
  });
  test("adds up to the people who answered, for a question with one answer", () => {
    const chosen = fc.array(fc.constantFrom(...satisfaction.answers.map(({ id }) => id)), { maxLength: 12 });
    fc.assert(
      fc.property(chosen, (ids) => {
        const people = ids.map((id) => new Map([["tevredenheid", [id]]]));
        const [spread] = spreadOf(people, [satisfaction]);
        const sum = spread?.counts.reduce((total, { count }) => total + count, 0);
        expect(sum).toBe(ids.length);
        expect(spread?.isUnanimous).toBe(new Set(ids).size <= 1);
      }),
    );
  });
});

import { readFragment } from "./fragment.ts";
import type { Answer, Answers, Question } from "./question.ts";

/** A line that was pasted and cannot be used, or needs a remark. Lines count from 1. */
export interface LineProblem {
  readonly line: number;
  readonly text: string;
}

/** What the pasted links hold. */
export interface PastedLinks {
  readonly people: readonly Answers[];
  readonly problems: readonly LineProblem[];
}

/** Reads links, one a line. A line that holds no good link is named and left out; equal links are named and counted. */
export function readLinks(text: string, questions: readonly Question[]): PastedLinks {
  const people: Answers[] = [];
  const problems: LineProblem[] = [];
  const seen = new Map<string, number>();
  for (const [index, raw] of text.split("\n").entries()) {
    const link = raw.trim();
    const line = index + 1;
    if (link === "") continue;
    const fragment = link.slice(link.indexOf("#") + 1);
    const reading = readFragment(link.includes("#") ? fragment : "", questions);
    if (reading.kind === "answers") {
      const first = seen.get(fragment);
      if (first !== undefined)
        problems.push({
          line,
          text: `is gelijk aan regel ${first} en telt mee. Haal haar weg als het dezelfde collega is.`,
        });
      else seen.set(fragment, line);
      people.push(reading.answers);
    } else if (reading.kind === "other-version")
      problems.push({ line, text: "hoort bij een andere versie van het formulier en telt niet mee." });
    else if (reading.kind === "broken")
      problems.push({ line, text: "is een onvolledige of veranderde link en telt niet mee." });
    else problems.push({ line, text: "bevat geen link met antwoorden en telt niet mee." });
  }
  return { people, problems };
}

/** How a team answered one question. */
export interface Spread {
  readonly question: Question;
  /** People who answered the question. */
  readonly answered: number;
  readonly counts: ReadonlyArray<{ readonly answer: Answer; readonly count: number }>;
  /** Did everyone who answered say the same? */
  readonly isUnanimous: boolean;
  /** In one sentence: do they agree? */
  readonly summary: string;
}

function isUnanimous(answered: number, counts: Spread["counts"]): boolean {
  return counts.every((row) => row.count === 0 || row.count === answered);
}

function summaryOf(answered: number, counts: Spread["counts"]): string {
  if (answered === 0) return "Niemand beantwoordde deze vraag.";
  const most = counts.reduce((top, row) => (row.count > top.count ? row : top));
  const given = counts.filter((row) => row.count > 0).length;
  if (answered === 1) return "Eén collega beantwoordde deze vraag; er valt nog niets te vergelijken.";
  if (isUnanimous(answered, counts)) return "Iedereen geeft hetzelfde antwoord.";
  const shared =
    counts.filter((row) => row.count === most.count).length > 1 ? " (en even vaak een ander antwoord)" : "";
  return `De antwoorden lopen uiteen over ${given} antwoorden; het vaakst ‘${most.answer.label}’: ${most.count} van de ${answered}${shared}.`;
}

/** The spread of the answers of a team, a row a question. */
export function spreadOf(people: readonly Answers[], questions: readonly Question[]): readonly Spread[] {
  return questions.map((question) => {
    const given = people.flatMap((answers) => {
      const chosen = answers.get(question.id);
      return chosen === undefined ? [] : [chosen];
    });
    const counts = question.answers.map((answer) => ({
      answer,
      count: given.filter((chosen) => chosen.includes(answer.id)).length,
    }));
    return {
      question,
      answered: given.length,
      counts,
      isUnanimous: isUnanimous(given.length, counts),
      summary: summaryOf(given.length, counts),
    };
  });
}

import { describe, expect, test } from "vitest";
import { formatProblem, sortProblems, type Problem } from "#lib/problem.ts";

function problem(place: Partial<Problem>): Problem {
  return { file: "content/a.md", line: 1, column: 1, what: "Fout.", todo: "Herstel.", rule: "test", ...place };
}

describe("formatProblem", () => {
  test("lets content write no line of its own in a log", () => {
    const text = formatProblem(problem({ what: 'Onbekend veld "a\n::error::gehackt\r\u001b[2K\u2028b\u0085".' }));
    expect(text).toBe('content/a.md:1:1  Onbekend veld "a ::error::gehackt [2K b ".  Herstel.');
  });
  test("says where, what and what to do", () => {
    expect(formatProblem(problem({ line: 12, column: 3 }))).toBe("content/a.md:12:3  Fout.  Herstel.");
  });
});

describe("sortProblems", () => {
  test("orders by file, line, column and text, whatever the order of finding", () => {
    const sorted = [
      problem({ file: "_data/b.yaml", line: 9 }),
      problem({ line: 2, column: 1, what: "A" }),
      problem({ line: 2, column: 1, what: "B" }),
      problem({ line: 2, column: 10 }),
      problem({ line: 10 }),
      problem({ file: "content/b.md" }),
    ];
    expect(sortProblems(sorted.toReversed())).toEqual(sorted);
  });
  test("leaves the given list as it was", () => {
    const given = [problem({ line: 2 }), problem({ line: 1 })];
    sortProblems(given);
    expect(given.map(({ line }) => line)).toEqual([2, 1]);
  });
});

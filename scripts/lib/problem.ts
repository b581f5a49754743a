/** One thing that is wrong in a file, with its place (lines and columns count from 1) and the way out, in Dutch. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong. */
  readonly what: string;
  /** What the editor can do about it. */
  readonly todo: string;
  /** Name of the check that found it. */
  readonly rule: string;
}

/** Content decides part of a message; line ends and control codes in it would let a file write lines of its own in a log. */
function onOneLine(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, " ");
}

/** Writes a problem as `bestand:regel:kolom  wat er mis is  wat je moet doen`. */
export function formatProblem(problem: Problem): string {
  return onOneLine(`${problem.file}:${problem.line}:${problem.column}  ${problem.what}  ${problem.todo}`);
}

/** Orders problems by file, line and column, so that the same input always prints the same report. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.what < b.what ? -1 : a.what > b.what ? 1 : 0),
  );
}

import { readFileSync } from "node:fs";
import { placeOf } from "../lib/place.ts";
import type { Problem } from "../lib/problem.ts";

/** Reads a file of another organisation as UTF-8. Null, with the problem, when it is absent or in another encoding. */
export function readExport(path: string, shown: string): { text: string | null; problems: Problem[] } {
  const problem = (
    place: { line: number; column: number },
    what: string,
    todo: string,
  ): ReturnType<typeof readExport> => ({
    text: null,
    problems: [{ file: shown, ...place, what, todo, rule: "import" }],
  });
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return problem({ line: 1, column: 1 }, "Dit bestand is er niet of is niet te lezen.", "Controleer het pad.");
  }
  const text = bytes.toString("utf8");
  const offset = text.indexOf("\uFFFD");
  if (offset < 0) return { text, problems: [] };
  return problem(
    placeOf(text, offset),
    "Het bestand is geen UTF-8; waarschijnlijk is het Windows-1252.",
    'Sla het in het rekenblad opnieuw op als "CSV UTF-8".',
  );
}

import type { Answers, Question } from "./question.ts";

/** Version of the way in which a fragment holds answers. Raise it when an old link would say something else. */
const VERSION = "v1";
const SUM = "&som=";

/** What a fragment turned out to be. Only `answers` may change the form. */
export type Reading =
  | { readonly kind: "answers"; readonly answers: Answers }
  | { readonly kind: "none" }
  | { readonly kind: "other-version" }
  | { readonly kind: "broken" };

/** FNV-1a, 32 bits, in hexadecimal: enough to see that a link was cut off or changed on its way. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/** The answers as a fragment without `#`; empty when there are none. */
export function writeFragment(answers: Answers): string {
  if (answers.size === 0) return "";
  const body = [VERSION, ...[...answers].map(([question, chosen]) => `${question}=${chosen.join(".")}`)].join("&");
  return body + SUM + checksum(body);
}

function answersIn(body: string, questions: readonly Question[]): Answers | null {
  const given = new Map<string, readonly string[]>();
  for (const part of body.split("&").slice(1)) {
    const [id = "", value = "", ...more] = part.split("=");
    const question = questions.find((candidate) => candidate.id === id);
    const chosen = value.split(".");
    if (question === undefined || more.length > 0 || given.has(id)) return null;
    if (chosen.length !== new Set(chosen).size || (question.isSingle && chosen.length > 1)) return null;
    const known = question.answers.filter((answer) => chosen.includes(answer.id));
    if (known.length !== chosen.length || (known.length > 1 && known.some((answer) => answer.isExclusive))) return null;
    given.set(
      id,
      known.map((answer) => answer.id),
    );
  }
  const inOrder = questions.flatMap(({ id }): Array<[string, readonly string[]]> => {
    const chosen = given.get(id);
    return chosen === undefined ? [] : [[id, chosen]];
  });
  return new Map(inOrder);
}

/** Reads a fragment, with or without `#`. A link that is cut off, changed or of other questions never gives answers. */
export function readFragment(fragment: string, questions: readonly Question[]): Reading {
  const text = fragment.replace(/^#/, "");
  if (/^[a-z][a-z0-9-]*$/.test(text) && !/^v\d+$/.test(text)) return { kind: "none" }; // a place on the page
  if (text === "") return { kind: "none" };
  const version = /^(v\d+)&/.exec(text)?.[1];
  if (version !== undefined && version !== VERSION) return { kind: "other-version" };
  const at = text.lastIndexOf(SUM);
  const body = text.slice(0, Math.max(0, at));
  if (version === undefined || at < 0 || text.slice(at + SUM.length) !== checksum(body)) return { kind: "broken" };
  const answers = answersIn(body, questions);
  return answers === null || answers.size === 0 ? { kind: "other-version" } : { kind: "answers", answers };
}

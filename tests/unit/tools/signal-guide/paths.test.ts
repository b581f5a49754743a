import { describe, expect, test } from "vitest";
import {
  forward,
  back,
  EMPTY,
  positionOf,
  read,
  write,
  type State,
} from "../../../../assets/js/tools/signal-guide/state.ts";
import { report } from "../../../../assets/js/tools/signal-guide/report.ts";
import { pathsOf } from "#lib/flow.ts";
import { realTools } from "../../../fixtures/real-tools.ts";

const { guide: data } = realTools();
const paths = [...pathsOf(data)];

/** Answers every question on a path, going forward after each. */
function walkThrough(steps: ReadonlyArray<readonly [string, string]>): State {
  let state: State = EMPTY;
  for (const [question, answer] of steps) {
    expect(positionOf(data, state).asked[positionOf(data, state).index]?.id).toBe(question);
    const { at, date } = state;
    const next = forward(data, { at, date, answers: new Map(state.answers).set(question, answer) }, "2026-11-25");
    if (next === null) throw new Error(`No way on after ${question}.`);
    state = next;
  }
  return state;
}

test("every path ends in an outcome, and every outcome is the end of a path", () => {
  console.log(`Signaalwijzer: ${paths.length} paths, each ends`);
  expect(paths.length).toBeGreaterThan(50);
  expect(paths.filter((path) => path === null)).toEqual([]);
  expect(new Set(paths.map((path) => path?.end))).toEqual(new Set(data.outcomes.map(({ id }) => id)));
});

test("walking any path gives its outcome, with a log of just its questions, a reason and what to keep how long", () => {
  for (const path of paths) {
    if (path === null) continue;
    const state = walkThrough(path.steps);
    expect(positionOf(data, state).outcome?.id).toBe(path.end);
    const made = report(data, state);
    const log = made?.sections.find(({ heading }) => heading.startsWith("Logboek"))?.blocks[0];
    expect(log?.kind === "table" ? log.rows.length : 0).toBe(path.steps.length);
    expect(made?.intro.join(" ")).toContain("geen juridisch advies");
    for (const heading of ["Waarom", "Wat je nu doet", "Bewaren en verwijderen"])
      expect(made?.sections.some((section) => section.heading === heading)).toBe(true);
  }
});

test("a state that is written is read back, at every step of every path", () => {
  let checked = 0;
  for (const path of paths) {
    for (let at = 0; at <= (path?.steps.length ?? 0); at += 1) {
      const state = walkThrough(path?.steps.slice(0, at) ?? []);
      expect(read(data, write(data, state))).toEqual({ state, lost: 0 });
      checked += 1;
    }
  }
  expect(checked).toBeGreaterThan(paths.length);
});

test("going back to the first question and forward again loses no answer", () => {
  const longest = paths.reduce((a, b) => ((b?.steps.length ?? 0) > (a?.steps.length ?? 0) ? b : a));
  const end = walkThrough(longest?.steps ?? []);
  let state: State = end;
  for (let at = 0; at < 30; at += 1) state = back(data, state);
  expect(positionOf(data, state).index).toBe(0);
  expect(state.answers).toEqual(end.answers);
  for (let next: State | null = state; next !== null; next = forward(data, next, "2026-11-25")) state = next;
  expect(state).toEqual(end);
});

describe("another answer to an earlier question", () => {
  test("leads elsewhere, and the later answers wait until the way comes past them again", () => {
    const path = paths.find((one) => one?.end === "plan");
    const state = walkThrough(path?.steps ?? []);
    const changed = { ...state, answers: new Map(state.answers).set("weging-1", "nee"), at: "weging-1" };
    expect(forward(data, changed, "")?.at).toBe("buiten-protocol");
    const again = { ...changed, answers: new Map(changed.answers).set("weging-1", "ja") };
    expect(positionOf(data, again).outcome?.id).toBe("plan");
  });
  test("is asked for before going on", () => {
    expect(forward(data, EMPTY, "")).toBeNull();
  });
});

test("a link from before a question changed goes on at that question, not past it", () => {
  const path = paths.find((one) => one?.end === "plan");
  const entries = write(data, walkThrough(path?.steps ?? []));
  const changed = {
    ...data,
    questions: data.questions.map((question) =>
      question.id === "weging-2a" ? { ...question, hash: "nieuw" } : question,
    ),
  };
  const { state, lost } = read(changed, entries);
  expect(lost).toBe(1);
  expect(state.at).toBe("weging-2a");
  expect(report(changed, state)).toBeNull();
});

test("the guide holds no free text: a link carries ids of answers, a place and a day, and nothing else", () => {
  const allowed = new Set(["bij", "datum", ...data.questions.map(({ id, hash }) => `${id}.${hash}`)]);
  for (const path of paths) {
    const entries = write(data, walkThrough(path?.steps ?? []));
    expect(entries.filter(([name]) => !allowed.has(name))).toEqual([]);
  }
});

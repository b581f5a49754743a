import fc from "fast-check";
import { expect, test } from "vitest";
import { report } from "../../../../assets/js/tools/worksheet/report.ts";
import {
  chooseTheme,
  EMPTY,
  isEmpty,
  read,
  suggestionsOf,
  tick,
  write,
  writeOwn,
  writeTodo,
  type State,
} from "../../../../assets/js/tools/worksheet/state.ts";
import { realTools } from "../../../fixtures/real-tools.ts";

const { sheet: data } = realTools();
const [step] = data.steps;
if (step === undefined) throw new Error("The worksheet has no steps.");

test("at least six themes fill every step of the worksheet, and so does a problem without a theme", () => {
  expect(data.themes.length).toBeGreaterThanOrEqual(6);
  for (const theme of ["", ...data.themes.map(({ id }) => id)])
    for (const one of data.steps)
      expect(suggestionsOf(data, { ...EMPTY, theme }, one).length, `${theme} ${one.id}`).toBeGreaterThan(0);
  console.log(`Lens-werkblad: ${data.themes.length + 1} ways of ${data.steps.length} steps, each ends in a sheet`);
});

test("every theme, with everything ticked, gives a sheet that holds every suggestion", () => {
  for (const theme of ["", ...data.themes.map(({ id }) => id)]) {
    let state: State = { ...EMPTY, theme };
    const all = data.steps.flatMap((one) => suggestionsOf(data, state, one).map((suggestion) => ({ one, suggestion })));
    for (const { one, suggestion } of all) state = tick(state, one, suggestion, true);
    const text = JSON.stringify(report(data, { ...state, problem: "Overlast" })?.rows);
    for (const { suggestion } of all) expect(text).toContain(JSON.stringify(suggestion.text).slice(1, -1));
  }
});

test("what is filled in is read back from the link", () => {
  const text = fc.stringMatching(/^[ -~é\n]{1,60}$/).filter((one) => one.trim() !== "");
  fc.assert(
    fc.property(text, text, text, fc.boolean(), (own, open, owner, isDated) => {
      let state: State = { ...EMPTY, theme: data.themes[0]?.id ?? "", step: 3 };
      const [first] = suggestionsOf(data, state, step);
      if (first !== undefined) state = tick(state, step, first, true);
      state = writeTodo(writeOwn(state, step.id, own), step.id, {
        text: open,
        owner,
        date: isDated ? "2026-12-01" : "",
      });
      expect(read(data, write(data, state))).toEqual({ state, lost: 0 });
    }),
  );
});

test("an open point without words is no open point, and what is emptied leaves nothing behind", () => {
  const filled = writeTodo(writeOwn(EMPTY, step.id, "x"), step.id, { text: "y", owner: "z" });
  expect(isEmpty(filled)).toBe(false);
  expect(isEmpty(writeTodo(writeOwn(filled, step.id, ""), step.id, { text: "" }))).toBe(true);
});

test("open points become a to-do list that says what is still to be decided", () => {
  const state = writeTodo(EMPTY, step.id, { text: "Vraag cijfers op" });
  const todo = report(data, state)?.sections.find(({ heading }) => heading === "Takenlijst")?.blocks[0];
  expect(todo).toMatchObject({
    kind: "table",
    rows: [["Vraag cijfers op", step.name, "nog te bepalen", "nog te bepalen"]],
  });
});

test("another theme takes away ticks that it does not offer, and keeps what was typed", () => {
  const [one, other] = data.themes;
  let state: State = writeOwn({ ...EMPTY, theme: one?.id ?? "" }, step.id, "eigen");
  for (const suggestion of suggestionsOf(data, state, step)) state = tick(state, step, suggestion, true);
  const changed = chooseTheme(data, state, other?.id ?? "");
  expect(changed.ticked.size).toBe(0);
  expect(changed.own.get(step.id)).toBe("eigen");
});

test("a tick on a suggestion that was rewritten since is counted as lost", () => {
  const entries = [
    ["k", `${step.id}.weg`],
    ["stap", "1"],
  ] as const;
  expect(read(data, entries)).toMatchObject({ lost: 1, state: { step: 1 } });
});

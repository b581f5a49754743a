import fc from "fast-check";
import { expect, test } from "vitest";
import { moved, questionsFor, suggested } from "../../../../assets/js/tools/question-maker/pick.ts";
import { report } from "../../../../assets/js/tools/question-maker/report.ts";
import {
  emptyState,
  instrumentsFor,
  read,
  write,
  type State,
} from "../../../../assets/js/tools/question-maker/state.ts";
import { realTools } from "../../../fixtures/real-tools.ts";

const { maker: data } = realTools();

function* everyChoice(): Generator<State> {
  for (const theme of data.themes)
    for (const role of data.roles)
      for (const moment of data.moments)
        for (const instrument of instrumentsFor(data, role.id))
          yield { ...emptyState(data), theme: theme.id, role: role.id, moment: moment.id, instrument: instrument.id };
}

test("every choice of theme, role, moment and instrument gives a list of two to five different questions that can be taken along", () => {
  let count = 0;
  for (const choice of everyChoice()) {
    count += 1;
    const list = suggested(data, choice);
    expect(list.length).toBeGreaterThanOrEqual(2);
    expect(list.length).toBeLessThanOrEqual(data.count);
    expect(new Set(list).size).toBe(list.length);
    expect(list.every(({ theme, role }) => theme === choice.theme && role === choice.role)).toBe(true);
    for (const shape of ["zelf", "indienen"] as const) {
      const made = report(data, { ...choice, list, shape });
      expect(made?.intro.length).toBeGreaterThan(1);
      expect(made?.rows.length).toBe(list.length + 1);
    }
  }
  console.log(`Vragenmaker: ${count} choices, each gives a list`);
  expect(count).toBeGreaterThan(500);
});

test("every role has an instrument, and every theme its own page", () => {
  expect(data.themes.length).toBeGreaterThan(4);
  for (const { id } of data.roles) expect(instrumentsFor(data, id).length).toBeGreaterThan(0);
  expect(new Set(data.themes.map(({ page }) => page.url)).size).toBe(data.themes.length);
});

test("questions of the chosen moment come first, then those for any moment", () => {
  let seen = 0;
  for (const choice of everyChoice()) {
    const ranks = questionsFor(data, choice).map(({ moment }) => {
      if (choice.moment === "altijd" || moment === choice.moment) return 0;
      return moment === "altijd" ? 1 : 2;
    });
    if (ranks.includes(0) && ranks.includes(2)) seen += 1;
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  }
  expect(seen).toBeGreaterThan(0);
});

test("moving keeps every item, and a place outside the list changes nothing", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(), { maxLength: 8 }),
      fc.integer({ min: -2, max: 9 }),
      fc.integer({ min: -2, max: 9 }),
      (list, from, to) => {
        const result = moved(list, from, to);
        expect(result.toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b));
        const isInside = [from, to].every((place) => place >= 0 && place < list.length);
        expect(isInside ? result[to] : result).toEqual(isInside ? list[from] : list);
      },
    ),
  );
});

test("a list with own questions between those of the dossier keeps its order in a link", () => {
  const [first, second] = data.questions;
  if (first === undefined || second === undefined) throw new Error("There are no questions.");
  const state: State = { ...emptyState(data), list: [second, { own: "Werkt <dit> & dat?" }, first], shape: "indienen" };
  expect(read(data, write(data, state))).toEqual({ state, lost: 0 });
});

test("an old link never brings a question whose text changed", () => {
  const [first] = data.questions;
  if (first === undefined) throw new Error("There are no questions.");
  const entries = write(data, { ...emptyState(data), list: [first] });
  const changed = {
    ...data,
    questions: data.questions.map((one) => (one === first ? { ...one, hash: "nieuw", text: "Anders" } : one)),
  };
  expect(read(changed, entries)).toMatchObject({ lost: 1, state: { list: [] } });
});

test("written questions have the head of the instrument and leave out background; for oneself there is background and source", () => {
  const list = data.questions.slice(0, 1);
  const state: State = { ...emptyState(data), role: "controleren", instrument: "schriftelijke-vragen", list };
  const formal = JSON.stringify(report(data, { ...state, shape: "indienen" })?.sections);
  const own = JSON.stringify(report(data, { ...state, shape: "zelf" })?.sections);
  expect(report(data, state)?.intro[0]).toBe(
    "Schriftelijke vragen op grond van artikel 155 Gemeentewet en het reglement van orde",
  );
  expect(formal).not.toContain("Bron:");
  expect(own).toContain("Bron:");
});

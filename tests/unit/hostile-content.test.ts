import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hostileData } from "../fixtures/hostile-content/data.ts";
import { hostileFields } from "../fixtures/hostile-content/fields.ts";
import { hostileFiles } from "../fixtures/hostile-content/files.ts";
import { hostileFrontMatter } from "../fixtures/hostile-content/front-matter.ts";
import {
  field,
  home,
  lineAfter,
  outcomes,
  recommendation,
  settings,
  term,
  themes,
} from "../fixtures/hostile-content/hostile.ts";
import { hostileSurvey } from "../fixtures/hostile-content/survey.ts";
import { hostileText } from "../fixtures/hostile-content/text.ts";
import { changed, extended, problemsOf, type Changes } from "../fixtures/small-dossier.ts";

const groups = {
  "front matter": hostileFrontMatter,
  "a field": hostileFields,
  "the data": hostileData,
  "the survey": hostileSurvey,
  "the text": hostileText,
  "a file": hostileFiles,
};

test("there are at least sixty hostile inputs", () => {
  expect(Object.values(groups).flat().length).toBeGreaterThanOrEqual(60);
});

describe.each(Object.entries(groups))("hostile input in %s is refused:", (_group, cases) => {
  test.each(cases.map((hostile) => [hostile.name, hostile] as const))(
    "%s",
    (_name, { files: changes, prepare, file, line, message }) => {
      const problems = problemsOf(changes, prepare);
      const found = problems.map((problem) => `${problem.file}:${problem.line} ${problem.what} ${problem.todo}`);
      const there = found.filter((text) => text.startsWith(`${file}:${line} `));
      // When nothing is found there, the failure shows what was found elsewhere.
      expect((there.length > 0 ? there : ["niets op de goede plek", ...found.slice(0, 20)]).join("\n")).toMatch(
        message,
      );
      expect(there).not.toEqual([]);
    },
    30_000,
  );
});

const ENGLISH =
  /\b(the|is not|invalid|expected|error|unexpected|must|should|undefined|null|NaN|string|number|array|object)\b/i;

test("every message is in Dutch, says what is wrong and what to do, and stays on one line", () => {
  const cases = Object.values(groups).flat();
  const problems = cases.flatMap(({ files: changes, prepare }) => problemsOf(changes, prepare).slice(0, 50));
  expect(problems.length).toBeGreaterThanOrEqual(cases.length);
  for (const { what, todo } of problems) {
    const own = `${what} ${todo}`.replace(/"[^"]*"|of null\b/g, ""); // quoted parts come from the content
    expect(own).not.toMatch(ENGLISH);
    expect(what).toMatch(/\S[.?]$/);
    expect(todo).toMatch(/\S/);
  }
}, 120_000);

test("nothing of it reaches the objects that every program shares", () => {
  problemsOf(field("__proto__: { besmet: true }\nconstructor: { prototype: { besmet: true } }"));
  problemsOf(changed(settings, "uitgever:", "__proto__: { besmet: true }\nuitgever:"));
  expect(Reflect.get({}, "besmet")).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("all problems of several broken files come back in one run, in order", () => {
  const broken: Changes = {
    ...changed(home, "titel:", "title:"),
    ...extended(recommendation, "# Een\n\nZie [de vragen](javascript:x) en <b>dit</b>.\n\n:onzin[x]"),
    ...changed(term, "thema: [samenwerking]", "thema: [samenwerken]"),
    ...changed(themes, "uitleg: Wat je mag delen.", "uitlg: Wat je mag delen."),
    ...changed(outcomes, "2020,40,", "2020,140,"),
    "content/privacy/a.exe": "MZ",
  };
  const problems = problemsOf(broken, (root) => symlinkSync("/etc", join(root, "content/aanbod")));
  const places = problems.map(({ file, line }) => `${file}:${line}`);
  for (const place of [
    `${home}:2`,
    `${recommendation}:${lineAfter(recommendation)}`,
    `${recommendation}:${lineAfter(recommendation) + 2}`,
    `${recommendation}:${lineAfter(recommendation) + 4}`,
    `${themes}:6`,
    `${outcomes}:2`,
    "content/privacy/a.exe:1",
    "content/aanbod:1",
    `${term}:5`,
  ]) {
    expect(places).toContain(place);
  }
  expect(problems.map(({ file }) => file)).toEqual(problems.map(({ file }) => file).toSorted());
});

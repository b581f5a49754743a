import fc from "fast-check";
import { expect, test } from "vitest";
import { linkNotice } from "../../../assets/js/tools/engine/notices.ts";
import { readLink, writeLink, type Entries } from "../../../assets/js/tools/engine/link.ts";
import { reportAsMarkdown, reportAsText, type Report } from "../../../assets/js/tools/engine/report.ts";
import * as scanReport from "../../../assets/js/tools/self-assessment/report.ts";
import * as scan from "../../../assets/js/tools/self-assessment/state.ts";
import * as guideReport from "../../../assets/js/tools/signal-guide/report.ts";
import * as guide from "../../../assets/js/tools/signal-guide/state.ts";
import * as makerReport from "../../../assets/js/tools/question-maker/report.ts";
import * as maker from "../../../assets/js/tools/question-maker/state.ts";
import * as sheetReport from "../../../assets/js/tools/worksheet/report.ts";
import * as sheet from "../../../assets/js/tools/worksheet/state.ts";
import { realTools } from "../../fixtures/real-tools.ts";

const tools = realTools();

interface Opened {
  readonly entries: Entries;
  readonly report: Report | null;
  readonly lost: number;
}

/** Opens entries as each tool does: reads them, makes the report and writes them again. */
const OPENERS: Readonly<Record<string, { readonly content: string; open(entries: Entries): Opened }>> = {
  zelfscan: {
    content: tools.scan.content,
    open(entries) {
      const { state, lost } = scan.read(tools.scan, entries);
      return { entries: scan.write(tools.scan, state), report: scanReport.report(tools.scan, state), lost };
    },
  },
  signaalwijzer: {
    content: tools.guide.content,
    open(entries) {
      const { state, lost } = guide.read(tools.guide, entries);
      return { entries: guide.write(tools.guide, state), report: guideReport.report(tools.guide, state), lost };
    },
  },
  vragenmaker: {
    content: tools.maker.content,
    open(entries) {
      const { state, lost } = maker.read(tools.maker, entries);
      return { entries: maker.write(tools.maker, state), report: makerReport.report(tools.maker, state), lost };
    },
  },
  werkblad: {
    content: tools.sheet.content,
    open(entries) {
      const { state, lost } = sheet.read(tools.sheet, entries);
      return { entries: sheet.write(tools.sheet, state), report: sheetReport.report(tools.sheet, state), lost };
    },
  },
};

const names = Object.keys(OPENERS);
/** Pieces of real links, so that the fuzz gets past the head, and text that tries to become markup. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  zelfscan: [
    ...tools.scan.dimensions.map(({ id, hash }) => `${id}.${hash}`),
    "functie",
    "grootte",
    "datum",
    "lid",
    "eerder",
    "stap",
  ],
  signaalwijzer: [...tools.guide.questions.map(({ id, hash }) => `${id}.${hash}`), "bij", "datum"],
  vragenmaker: ["thema", "rol", "moment", "instrument", "vorm", "lijst", "vraag", "eigen"],
  werkblad: ["thema", "probleem", "k", "stap", "e-vraag", "o-vraag", "w-vraag", "d-vraag", "e-besluit"],
};
const payloads = [
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "__proto__",
  "%",
  "%E0%A4",
  "=cmd|' /C calc'!A0",
  "\u202E",
  "9".repeat(400),
  "-1",
  "NaN",
  "2026-99-99",
  "4",
  "x",
  "ja",
  "nee",
  "plan",
  "1",
];
const value = fc.oneof(
  fc.constantFrom(...payloads),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const madeFor = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant("") },
        { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9]{1,8}$/) },
      ),
      fc.array(
        fc.tuple(
          fc.oneof(
            { weight: 4, arbitrary: fc.constantFrom(...(KEYS[name] ?? [])) },
            { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
          ),
          value,
        ),
        {
          maxLength: 25,
        },
      ),
    )
    .map(([content, entries]) => writeLink(name, content === "" ? (OPENERS[name]?.content ?? "a") : content, entries));
const rubbish = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }).map((text) => `#${text}`),
  fc.tuple(fc.constantFrom(...names), fc.string({ maxLength: 120 })).map(([name, rest]) => `#1.${name}.a&${rest}`),
  fc.tuple(fc.nat(), fc.string({ maxLength: 30 })).map(([version, rest]) => `#${version}.zelfscan.a&${rest}`),
);
const opening = fc.oneof(
  ...names.map((name) =>
    fc.tuple(fc.oneof({ weight: 4, arbitrary: madeFor(name) }, { weight: 2, arbitrary: rubbish }), fc.constant(name)),
  ),
);

test("10,000 hostile fragments: no exception, a state that holds, a notice for what was lost, and no markup in what comes out", () => {
  const seen = { link: 0, notice: 0, report: 0 };
  fc.assert(
    fc.property(opening, ([hash, name]) => {
      const opener = OPENERS[name];
      if (opener === undefined) return;
      const link = readLink(hash, name);
      const opened = link.kind === "link" ? opener.open(link.entries) : null;
      const notice = linkNotice(link, opener.content, opened?.lost ?? 0, hash, false);
      if (notice !== null) seen.notice += 1;
      const isOld = link.kind === "link" && link.content !== opener.content;
      const isAsItWas = opened === null ? hash === "#" : opened.lost === 0 && !isOld;
      expect(isAsItWas || notice !== null).toBe(true);
      if (opened === null) return;
      seen.link += 1;
      // What was read is stable: opening it again gives the same, without loss.
      const again = opener.open(opened.entries);
      expect(again.lost).toBe(0);
      expect(again.entries).toEqual(opened.entries);
      if (opened.report === null) return;
      seen.report += 1;
      expect(reportAsText(opened.report, "https://d.example").length).toBeGreaterThan(0);
      expect(
        reportAsMarkdown(opened.report, "https://d.example")
          .replace(/\\./g, "")
          .replace(/\]\(<https:[^<>]*>\)/g, ""),
      ).not.toMatch(/<[a-z/!]/i);
    }),
    { numRuns: 10_000, seed: 20261125 },
  );
  console.log(
    `Fuzz: 10000 fragments, ${seen.link} opened as a link, ${seen.report} with a report, ${seen.notice} with a notice`,
  );
  expect(seen.link).toBeGreaterThan(1000);
  expect(seen.report).toBeGreaterThan(200);
  expect(seen.notice).toBeGreaterThan(1000);
}, 120_000);

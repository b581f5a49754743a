import { expect, onTestFinished, test, vi } from "vitest";
import { keptData } from "#content/kept-data.ts";
import { termIndex } from "#markdown/term-index.ts";
import { markdownContext, type ContextData } from "../../../scripts/dossier/markdown-context.ts";
import { PageRenderer } from "../../../scripts/dossier/page-renderer.ts";
import type { RenderAnswer } from "../../../scripts/dossier/page-renderer-thread.ts";
import { renderMarkdown, type PageMarkdown } from "../../../scripts/dossier/render-page.ts";
import { renderPages } from "../../../scripts/dossier/render-pages.ts";
import { smallDossier, writeFiles } from "../../fixtures/small-dossier.ts";
import { tempFolder } from "../../fixtures/temp-folder.ts";

function contextData(): ContextData {
  const root = tempFolder();
  writeFiles(root, smallDossier);
  const { sources, survey, figures } = keptData(root).data;
  const driehoek = { url: "/begrippen/driehoek/", title: "Driehoek", definition: "Overleg." };
  return {
    data: { sources, survey, figures },
    content: {
      pages: new Map([["begrippen/driehoek.md", driehoek]]),
      assets: new Set(["a.svg"]),
      terms: new Map([["driehoek", driehoek]]),
      termIndex: termIndex([{ slug: "driehoek", title: "Driehoek", synonyms: [], abbreviations: [] }]),
    },
    topicUrls: new Map(),
  };
}

const pages = Array.from({ length: 900 }, (_, number): PageMarkdown => ({
  file: `content/privacy/${number}.md`,
  path: `privacy/${number}.md`,
  body: `## Kop ${number}\n\nDe driehoek 'praat' :bron[handleiding] [verder](/begrippen/driehoek.md).\n\n::tabel[weg-${number}]\n`,
  bodyLine: 9,
  declaredSources: [],
  steps: [{ text: `Lees [meer](/weg-${number}.md).`, line: 5 }],
}));

test("pages that two threads render are those that one renders, in their order, with the same problems", () => {
  const data = contextData();
  const context = markdownContext(data);
  const alone = pages.map((page) => renderMarkdown(page, context));
  expect(alone[3]?.body.problems.length).toBeGreaterThan(0);
  expect(alone[3]?.steps[0]?.problems.length).toBeGreaterThan(0);
  // A thread takes longer to start than these pages take: wait for it, so that it takes part.
  const take: (this: PageRenderer) => RenderAnswer | null = Reflect.get(PageRenderer.prototype, "take");
  let taken = 0;
  const patient = vi.spyOn(PageRenderer.prototype, "take").mockImplementation(function (this: PageRenderer) {
    for (;;) {
      const answer = take.call(this);
      if (answer !== null) taken += 1;
      if (answer !== null || this.underWay === 0) return answer;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  });
  onTestFinished(() => patient.mockRestore());
  expect(renderPages(pages, context, data, 1)).toEqual(alone);
  expect(taken).toBeGreaterThan(5);
});

test("few pages start no thread", () => {
  const data = contextData();
  const given = vi.spyOn(PageRenderer.prototype, "give");
  onTestFinished(() => given.mockRestore());
  expect(renderPages(pages.slice(0, 100), markdownContext(data), data)).toHaveLength(100);
  expect(given).not.toHaveBeenCalled();
});

test("a thread that never answers leaves no page out", () => {
  const data = contextData();
  const context = markdownContext(data);
  const silent = vi.spyOn(PageRenderer.prototype, "take").mockReturnValue(null);
  onTestFinished(() => silent.mockRestore());
  expect(renderPages(pages, context, data, 1)).toEqual(pages.map((page) => renderMarkdown(page, context)));
});

import { html } from "#lib/html.ts";
import type { MarkdownContext, RenderedBody } from "#markdown/context.ts";
import { termIndex } from "#markdown/term-index.ts";
import { renderBody, renderInline, type BodySource } from "#markdown/engine.ts";

/** A small world that Markdown in these tests may refer to. */
export const context: MarkdownContext = {
  pages: new Map([
    ["privacy/index.md", { url: "/privacy/", title: "Privacy" }],
    ["privacy/zes-vragen.md", { url: "/privacy/zes-vragen/", title: "Zes vragen" }],
    ["begrippen/driehoek.md", { url: "/begrippen/driehoek/", title: "Driehoek" }],
  ]),
  assets: new Set(["privacy/schema.svg", "privacy/rapport.pdf"]),
  terms: new Map([
    ["driehoek", { url: "/begrippen/driehoek/", title: "Driehoek", definition: "Overleg." }],
    ["avg", { url: "/begrippen/avg/", title: "AVG", definition: "Wet." }],
  ]),
  termIndex: termIndex([]),
  sourceIds: new Set(["rapport", "wet"]),
  outcomeIds: new Set(["P01"]),
  questionIds: new Set(["tevredenheid"]),
  figureText: (id) => id,
  figure: (id) => html`<data>${id}</data>`,
  table: (id) => html`<figure>${id}</figure>`,
  download: (id) => html`<p>download ${id}</p>`,
};

const source: Omit<BodySource, "body"> = {
  file: "content/privacy/index.md",
  path: "privacy/index.md",
  bodyLine: 1,
  declaredSources: ["rapport"],
};

/** Renders a body as if it starts on line 1 of content/privacy/index.md. Line ends inside tags, which say nothing, are left out. */
export function render(body: string, overrides: Partial<BodySource> = {}): RenderedBody {
  const rendered = renderBody({ ...source, body, ...overrides }, context);
  return { ...rendered, html: rendered.html.replace(/\n\s*(?=>)/g, "") };
}

/** Renders one next step that stands on a line of the front matter. */
export function renderStep(markdown: string, line: number): ReturnType<typeof renderInline> {
  return renderInline(markdown, { ...source, body: "", bodyLine: line }, context);
}

/** Problems as an editor reads them: `line:column what todo`. */
export function problemsIn(body: string): string[] {
  return render(body).problems.map(({ line, column, what, todo }) => `${line}:${column} ${what} ${todo}`);
}

import MarkdownItClass, { type MarkdownIt } from "markdown-it";
import { flat } from "../lib/flat.ts";
import blockDirectives from "./block-directives.ts";
import { stateOf, type MarkdownContext, type RenderedBody, type RenderState } from "./context.ts";
import headings from "./headings.ts";
import inlineDirectives from "./inline-directives.ts";
import links from "./links.ts";
import rawHtml from "./raw-html.ts";
import tables from "./tables.ts";
import termLinks from "./term-links.ts";

const QUOTES: [string, string, string, string] = ["‘", "’", "‘", "’"];

function createEngine(): MarkdownIt {
  const md = new MarkdownItClass("default", { html: false, linkify: false, typographer: true, quotes: QUOTES });
  md.disable(["replacements", "strikethrough", "reference"]);
  md.use(blockDirectives).use(inlineDirectives).use(termLinks).use(headings).use(links).use(tables).use(rawHtml);
  trackBlocks(md);
  return md;
}

/** Keeps `state.block` at the block whose inline content is rendered, so that problems get the right line. */
function trackBlocks(md: MarkdownIt): void {
  const render = md.renderer.renderInline.bind(md.renderer);
  const renderBlocks = md.renderer.render.bind(md.renderer);
  md.renderer.render = (tokens, options, env) => {
    let row: [number, number] | null = null;
    for (const token of tokens) {
      if (token.type === "tr_open") row = token.map;
      // A table cell does not know its line; its row does.
      const first = token.children?.[0];
      if (first !== undefined) first.map ??= token.map ?? row;
    }
    return renderBlocks(tokens, options, env);
  };
  md.renderer.renderInline = (tokens, options, env) => {
    const state = stateOf(env);
    state.block = tokens[0]?.map ?? state.block;
    const text = render(tokens, options, env);
    state.plainText.push("\n");
    return text;
  };
}

const engine = createEngine();

/** What the renderer must know of the file that it renders. */
export interface BodySource {
  readonly file: string;
  readonly path: string;
  readonly body: string;
  readonly bodyLine: number;
  readonly declaredSources: readonly string[];
}

function newState(source: BodySource, context: MarkdownContext): RenderState {
  return {
    file: source.file,
    path: source.path,
    bodyLine: source.bodyLine,
    lines: source.body.split("\n"),
    context,
    declaredSources: source.declaredSources,
    problems: [],
    headings: [],
    links: [],
    citedSources: [],
    usedTerms: [],
    tables: [],
    ids: new Set(),
    plainText: [],
    block: [0, 1],
  };
}

function asEnv(state: RenderState): Record<string, unknown> {
  return state as unknown as Record<string, unknown>;
}

/** Renders a Markdown body to HTML and reports everything that is wrong in it. Never throws on content. */
export function renderBody(source: BodySource, context: MarkdownContext): RenderedBody {
  const state = newState(source, context);
  const html = flat(engine.render(source.body, asEnv(state)));
  // Not the state itself, which holds the lines of the source and the whole context.
  return {
    html,
    headings: state.headings,
    links: state.links,
    citedSources: state.citedSources,
    usedTerms: state.usedTerms,
    tables: state.tables,
    plainText: state.plainText.join(""),
    problems: state.problems,
  };
}

/** Renders one line of Markdown (a next step) with the same rules. `line` is its place in the file. */
export function renderInline(
  markdown: string,
  source: BodySource,
  context: MarkdownContext,
): Pick<RenderedBody, "html" | "problems" | "links"> {
  const state = newState({ ...source, body: markdown }, context);
  const html = flat(engine.renderInline(markdown, asEnv(state)));
  return { html, problems: state.problems, links: state.links };
}

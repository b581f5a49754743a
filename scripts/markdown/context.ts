import type { Problem } from "../lib/problem.ts";
import type { Html } from "../lib/html.ts";
import type { TermIndex } from "./term-index.ts";

/** A page as far as a link needs it. */
export interface LinkTarget {
  readonly url: string;
  readonly title: string;
}

/** What Markdown may refer to, and how a reference to data becomes HTML. */
export interface MarkdownContext {
  /** Content files (relative to `content/`) with their page. */
  readonly pages: ReadonlyMap<string, LinkTarget>;
  /** Images and documents in `content/`. */
  readonly assets: ReadonlySet<string>;
  readonly terms: ReadonlyMap<string, LinkTarget & { readonly definition: string }>;
  /** Names by which a text speaks of a term. */
  readonly termIndex: TermIndex;
  readonly sourceIds: ReadonlySet<string>;
  readonly outcomeIds: ReadonlySet<string>;
  readonly questionIds: ReadonlySet<string>;
  /** The text of a survey figure, such as "35%". */
  figureText(outcomeId: string): string;
  /** A survey figure inside a sentence. */
  figure(outcomeId: string): Html;
  /** The benchmark table of a survey question. */
  table(questionId: string): Html;
  /** A link to the table's data files. */
  download(questionId: string): Html;
}

/** A heading of the body; `level` is 2 to 6. */
export interface Heading {
  readonly id: string;
  readonly text: string;
  readonly level: number;
  readonly line: number;
}

/** A link to another page of the dossier, to be checked when every page is known. */
export interface InternalLink {
  readonly file: string;
  readonly anchor: string | null;
  readonly line: number;
  readonly column: number;
}

/** What a body turned out to hold. */
export interface RenderedBody {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly links: readonly InternalLink[];
  /** Source ids in the order of their first reference: the numbers that readers see. */
  readonly citedSources: readonly string[];
  readonly usedTerms: readonly string[];
  readonly tables: readonly string[];
  readonly plainText: string;
  readonly problems: readonly Problem[];
}

/** State of one render; markdown-it hands it to every rule as `env`. */
export interface RenderState {
  readonly file: string;
  /** Path of the file relative to `content/`. */
  readonly path: string;
  readonly bodyLine: number;
  readonly lines: readonly string[];
  readonly context: MarkdownContext;
  readonly declaredSources: readonly string[];
  readonly problems: Problem[];
  readonly headings: Heading[];
  readonly links: InternalLink[];
  readonly citedSources: string[];
  readonly usedTerms: string[];
  readonly tables: string[];
  readonly ids: Set<string>;
  readonly plainText: string[];
  /** First and last line (from 0, in the body) of the block that is being rendered. */
  block: readonly [number, number];
}

/** Finds `needle` in the lines of the current block, as a place in the file (from 1). */
export function locate(
  state: RenderState,
  needle: string,
  block: readonly [number, number] = state.block,
): { line: number; column: number } {
  for (let index = block[0]; index < Math.max(block[1], block[0] + 1); index++) {
    const column = state.lines[index]?.indexOf(needle) ?? -1;
    if (column >= 0) return { line: index + state.bodyLine, column: column + 1 };
  }
  return { line: block[0] + state.bodyLine, column: 1 };
}

/** Adds a problem at the place of `needle` in the current block. */
export function report(state: RenderState, rule: string, needle: string, what: string, todo: string): void {
  state.problems.push({ file: state.file, ...locate(state, needle), what, todo, rule });
}

/** The state of the current render. markdown-it types its `env` as a loose record; this is the one cast. */
export function stateOf(env: unknown): RenderState {
  return env as RenderState;
}

/** What an inline directive token carries. */
export interface InlineDirective {
  readonly raw: string;
  readonly name: string;
  readonly content: string;
  readonly attribute: string | null;
}

/** The directive of a token made by the inline rule. */
export function directiveOf(token: { readonly meta: Record<string, unknown> | null } | undefined): InlineDirective {
  return token?.meta as unknown as InlineDirective;
}

/** What a container token carries. */
export interface ContainerDirective {
  readonly name: string;
  readonly title: string;
}

/** What a leaf token carries. */
export interface LeafDirective {
  readonly name: string;
  readonly argument: string;
}

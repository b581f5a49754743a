import type { MarkdownIt, Token } from "markdown-it";
import { directiveOf, stateOf, type RenderState } from "./context.ts";
import { findTerms, type TermIndex } from "./term-index.ts";

type TokenClass = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

/** Terms that an editor linked by hand anywhere on the page; those stay where they are. */
function linkedByHand(tokens: readonly Token[]): string[] {
  const slugs: string[] = [];
  for (const { children } of tokens) {
    if (children === null) continue;
    for (const child of children) {
      if (child.type !== "inline_directive") continue;
      const { name, content, attribute } = directiveOf(child);
      if (name === "begrip") slugs.push(attribute ?? content);
    }
  }
  return slugs;
}

/** A text token cut up into text and term directives; null when no term is in it. */
function withTerms(token: Token, index: TermIndex, seen: Set<string>, NewToken: TokenClass): Token[] | null {
  const matches = findTerms(token.content, index, seen);
  if (matches.length === 0) return null;
  const pieces: Token[] = [];
  const text = (content: string): void => {
    if (content === "") return;
    const piece = new NewToken("text", "", 0);
    piece.content = content;
    pieces.push(piece);
  };
  let from = 0;
  for (const { start, end, slug } of matches) {
    const label = token.content.slice(start, end);
    text(token.content.slice(from, start));
    const link = new NewToken("inline_directive", "", 0);
    link.meta = { raw: label, name: "begrip", content: label, attribute: slug };
    pieces.push(link);
    from = end;
  }
  text(token.content.slice(from));
  return pieces;
}

/** The children of a block with their terms linked, in place: most blocks have none. */
function linkIn(children: Token[], index: TermIndex, seen: Set<string>, NewToken: TokenClass): void {
  let depth = 0;
  for (let at = 0; at < children.length; at++) {
    const child = children[at];
    if (child === undefined) continue;
    if (child.type === "link_open") depth += 1;
    else if (child.type === "link_close") depth -= 1;
    else if (child.type === "text" && depth === 0) {
      const pieces = withTerms(child, index, seen, NewToken);
      if (pieces === null) continue;
      children.splice(at, 1, ...pieces);
      at += pieces.length - 1;
    }
  }
}

/** The page of a term does not link to itself. */
function ownTerm({ path }: RenderState): string[] {
  return path.startsWith("begrippen/") ? [path.replace(/^.*\/|\.md$/g, "")] : [];
}

/**
 * Links the first use of a term on a page to the glossary, outside headings, header cells and other links. An editor can
 * choose the place with `:begrip[…]`; then nothing is added for that term.
 */
export default function termLinks(md: MarkdownIt): void {
  md.core.ruler.push("term_links", (state) => {
    if (state.inlineMode) return;
    const render = stateOf(state.env);
    const index = render.context.termIndex;
    if (index.names.size === 0) return;
    const seen = new Set([...ownTerm(render), ...linkedByHand(state.tokens)]);
    let opening = "";
    for (const { type, children } of state.tokens) {
      if (type === "inline" && children !== null && opening !== "heading_open" && opening !== "th_open")
        linkIn(children, index, seen, state.Token);
      opening = type;
    }
  });
}

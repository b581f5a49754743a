import type { MarkdownIt, Token } from "markdown-it";
import { suggestion } from "../lib/did-you-mean.ts";
import { html, type Html } from "../lib/html.ts";
import { directiveOf, report, stateOf, type RenderState } from "./context.ts";

/** Directives inside a sentence: `:naam[inhoud]` or `:naam[inhoud]{kenmerk}`. */
const INLINE = /:([a-z][a-z-]*)\[([^[\]\n]*)\](?:\{([^{}\n]*)\})?/iy;
const RULE = "aanwijzing";

type Render = (state: RenderState, content: string, attribute: string | null, raw: string) => Html;

const renderers: Readonly<Record<string, Render>> = {
  begrip(state, content, attribute, raw) {
    const slug = attribute ?? content;
    const term = state.context.terms.get(slug);
    if (term === undefined) {
      report(
        state,
        "begrippen",
        raw,
        `Onbekend begrip "${slug}".`,
        suggestion(
          slug,
          [...state.context.terms.keys()],
          "Maak een begrip aan in content/begrippen/, of schrijf het woord zonder verwijzing.",
        ),
      );
      return html`${content}`;
    }
    if (!state.usedTerms.includes(slug)) state.usedTerms.push(slug);
    const label = attribute === null ? lowerFirst(term.title) : content;
    state.plainText.push(label);
    return html`<a class="term-link" href="${term.url}">${label}</a>`;
  },
  bron(state, content, attribute, raw) {
    if (attribute !== null)
      report(state, RULE, raw, "Een bronverwijzing heeft geen deel tussen accolades.", "Schrijf :bron[kenmerk].");
    if (!state.context.sourceIds.has(content)) {
      report(
        state,
        "bronnen",
        raw,
        `Onbekende bron "${content}".`,
        suggestion(content, [...state.context.sourceIds], "Voeg de bron toe in _data/bron/bronnen/."),
      );
      return html``;
    }
    if (!state.declaredSources.includes(content)) {
      report(
        state,
        "bronnen",
        raw,
        `Bron "${content}" staat niet in het veld bronnen.`,
        `Voeg ${content} toe aan bronnen bovenaan de pagina.`,
      );
    }
    if (!state.citedSources.includes(content)) state.citedSources.push(content);
    const number = state.citedSources.indexOf(content) + 1;
    return html`<sup
      ><a class="source-ref" href="#bron-${number}"><span class="visually-hidden">bron </span>${number}</a></sup
    >`;
  },
  cijfer(state, content, attribute, raw) {
    if (attribute !== null || !state.context.outcomeIds.has(content)) {
      report(
        state,
        "cijfers",
        raw,
        `Onbekende uitkomst "${content}".`,
        suggestion(content, [...state.context.outcomeIds], "De kenmerken staan in _data/bron/peiling/uitkomsten.csv."),
      );
      return html``;
    }
    return state.context.figure(content);
  },
};

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Editors write a space before a source reference; the number itself follows the word without one. */
function dropSpaceBeforeSources(children: readonly Token[]): void {
  let previous: Token | undefined;
  for (const token of children) {
    if (token.type === "inline_directive" && directiveOf(token).name === "bron") {
      if (previous?.type === "text") previous.content = previous.content.trimEnd();
      else if (previous?.type === "softbreak") previous.type = "text";
    }
    previous = token;
  }
}

/** Registers the inline directives; an unknown name is a problem with its line. */
export default function inlineDirectives(md: MarkdownIt): void {
  md.inline.ruler.before("link", "inline_directive", (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x3a) return false;
    if (/[\p{L}\p{N}:]/u.test(state.src[state.pos - 1] ?? "")) return false;
    INLINE.lastIndex = state.pos;
    const match = INLINE.exec(state.src);
    if (match === null) return false;
    const [raw, name, content, attribute] = match;
    if (!silent) state.push("inline_directive", "", 0).meta = { raw, name, content, attribute: attribute ?? null };
    state.pos += match[0].length;
    return true;
  });
  md.core.ruler.push("source_spacing", (state) => {
    for (const token of state.tokens) if (token.children !== null) dropSpaceBeforeSources(token.children);
  });
  md.renderer.rules["inline_directive"] = (tokens, index, _options, env) => {
    const state = stateOf(env);
    const { raw, name, content, attribute } = directiveOf(tokens[index]);
    const render = renderers[name];
    if (render === undefined || !Object.hasOwn(renderers, name)) {
      report(state, RULE, raw, `Onbekende aanwijzing ":${name}[…]".`, suggestion(name, Object.keys(renderers)));
      return "";
    }
    return render(state, content.trim(), attribute?.trim() ?? null, raw).value;
  };
}

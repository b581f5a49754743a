import type { MarkdownIt, Token } from "markdown-it";
import { directiveOf, report, stateOf } from "./context.ts";

const TAG = /<(\/?[a-z][a-z0-9-]*(\s[^>]*)?\/?|!--|!\[CDATA|!doctype|\?[a-z])/i;

/** The words between which a tag could hide. Code may show tags, and a character that is escaped is no tag. */
function looseText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === "text") return token.content;
      if (token.type === "softbreak") return "\n";
      if (token.type === "inline_directive") return directiveOf(token).raw;
      return token.type === "image" ? looseText(token.children ?? []) : "\u00B7";
    })
    .join("");
}

/** Refuses raw HTML: markdown-it would show the tag as text. Also keeps the plain text for counts and checks. */
export default function rawHtml(md: MarkdownIt): void {
  md.renderer.rules["text"] = (tokens, index, _options, env) => {
    const content = tokens[index]?.content ?? "";
    stateOf(env).plainText.push(content);
    return md.utils.escapeHtml(content);
  };
  // A line end inside a paragraph stands between two words.
  md.renderer.rules["softbreak"] = (_tokens, _index, _options, env) => {
    stateOf(env).plainText.push(" ");
    return "\n";
  };
  // Before text_join, which makes an escaped "<" look like any other.
  md.core.ruler.before("text_join", "dossier_raw_html", (state) => {
    const env = stateOf(state.env);
    for (const token of state.tokens) {
      env.block = token.map ?? env.block;
      const match =
        token.type === "inline" && token.content.includes("<") ? TAG.exec(looseText(token.children ?? [])) : null;
      if (match === null) continue;
      const todo = "Gebruik Markdown of een aanwijzing; een < schrijf je als &lt;.";
      report(env, "html", match[0], "HTML-code mag niet in de tekst.", todo);
    }
  });
}

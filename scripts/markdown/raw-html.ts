import type { MarkdownIt } from "markdown-it";
import { type RenderState, report, stateOf } from "./context.ts";

const TAG = /<(\/?[a-z][a-z0-9-]*(\s[^>]*)?\/?|!--|!\[CDATA|!doctype|\?[a-z])/i;

/** Refuses raw HTML: markdown-it would show the tag as text. Also keeps the plain text for counts and checks. */
export default function rawHtml(md: MarkdownIt): void {
  const paragraph = (state: RenderState, content: string): void => {
    const match = TAG.exec(content.replace(/`[^`]*`/g, ""));
    if (match !== null)
      report(
        state,
        "html",
        match[0],
        "HTML-code mag niet in de tekst.",
        "Gebruik Markdown of een aanwijzing; een < schrijf je als &lt;.",
      );
  };
  md.renderer.rules["text"] = (tokens, index, _options, env) => {
    const content = tokens[index]?.content ?? "";
    stateOf(env).plainText.push(content);
    return md.utils.escapeHtml(content);
  };
  md.core.ruler.push("dossier_inline_source", (state) => {
    const env = stateOf(state.env);
    for (const token of state.tokens) {
      if (token.type !== "inline" || token.map === null) continue;
      env.block = token.map;
      paragraph(env, token.content.replace(/<(https:\/\/|mailto:)[^>\s]+>/g, ""));
    }
  });
}

import type { MarkdownIt, Token } from "markdown-it";
import { escapeHtml } from "../lib/html.ts";
import { report, stateOf } from "./context.ts";
import { textOf } from "./headings.ts";

/** Widest table that still reads well on a phone. */
const MAX_COLUMNS = 5;

/** Names of the columns of the table that opens at `open`. */
function columnNames(tokens: readonly Token[], open: number): string[] {
  const names: string[] = [];
  for (let index = open; index < tokens.length && tokens[index]?.type !== "thead_close"; index++) {
    if (tokens[index]?.type === "th_open") names.push(textOf(tokens[index + 1]).trim());
  }
  return names;
}

/**
 * Gives Markdown tables what readers need: a caption (the heading above), header cells with scope, a row header in the
 * first column, and the column name on every cell for the stacked view on a phone.
 */
export default function tables(md: MarkdownIt): void {
  md.core.ruler.push("dossier_tables", (state) => {
    let names: string[] = [];
    let column = 0;
    let index = -1;
    for (const token of state.tokens) {
      index += 1;
      if (token.type === "table_open") {
        names = columnNames(state.tokens, index);
        token.meta = { names };
      } else if (token.type === "tr_open") column = 0;
      else if (token.type === "th_open") token.attrSet("scope", "col");
      else if (token.type === "td_open") {
        if (column === 0) {
          token.tag = "th";
          token.attrSet("scope", "row");
        } else token.attrSet("data-column", names[column] ?? "");
        column += 1;
        const align = token.attrIndex("style");
        if (align >= 0) token.attrs?.splice(align, 1);
      } else if (token.type === "td_close") {
        token.tag = column === 1 ? "th" : "td";
      }
      if (token.type === "th_open") {
        const align = token.attrIndex("style");
        if (align >= 0) token.attrs?.splice(align, 1);
      }
    }
  });
  md.renderer.rules["table_open"] = (tokens, index, _options, env) => {
    const state = stateOf(env);
    const names = (tokens[index]?.meta?.["names"] ?? []) as string[];
    state.block = tokens[index]?.map ?? [0, 1];
    if (names.some((name) => name === ""))
      report(state, "tabellen", "|", "Een kop van deze tabel is leeg.", "Geef elke kolom een naam.");
    if (names.length > MAX_COLUMNS)
      report(
        state,
        "tabellen",
        "|",
        `Deze tabel heeft ${names.length} kolommen.`,
        `Maak er hoogstens ${MAX_COLUMNS} van, anders past hij niet op een telefoon.`,
      );
    const heading = state.headings.at(-1)?.text ?? "Overzicht";
    return `<table class="utrecht-table data-table"><caption class="visually-hidden">${escapeHtml(heading)}: ${escapeHtml(names.join(", "))}</caption>`;
  };
}

import type { MarkdownIt, Token } from "markdown-it";
import { suggestion } from "../lib/did-you-mean.ts";
import { escapeHtml } from "../lib/html.ts";
import { report, stateOf, type ContainerDirective, type LeafDirective } from "./context.ts";

/** Boxes and steps: a line `:::naam[Titel]`, content, and a line `:::`. Label = what a reader sees when there is no title. */
export const containers: Readonly<Record<string, { readonly label: string; readonly role: "note" | "steps" }>> = {
  "let-op": { label: "Let op", role: "note" },
  kanttekening: { label: "Kanttekening", role: "note" },
  voorstel: { label: "Voorstel van de redactie", role: "note" },
  aanvulling: { label: "Aanvulling uit andere bronnen", role: "note" },
  voorbeeld: { label: "Voorbeeld", role: "note" },
  stappen: { label: "Stappen", role: "steps" },
};

/** Directives on a line of their own: `::naam[kenmerk]`. */
export const leaves = ["tabel", "download"] as const;

/** Does a body place the table of a question? */
export function showsTable(body: string, questionId: string): boolean {
  return body.includes(`::tabel[${questionId}]`);
}

const OPEN = /^:::\s*([a-z][a-z-]*)\s*(?:\[([^\]]*)\])?\s*$/;
const CLOSE = /^:::\s*$/;
const LEAF = /^::([a-z][a-z-]*)\[([^\]]*)\]\s*$/;

// markdown-it types `meta` as a loose record; our own rule above made it.
const containerOf = (token: Token | undefined): ContainerDirective => token?.meta;
const leafOf = (token: Token | undefined): LeafDirective => token?.meta;

/** Registers containers and leaves; an unknown name or a box that is not closed is a problem with its line. */
export default function blockDirectives(md: MarkdownIt): void {
  md.block.ruler.before(
    "fence",
    "directive",
    (state, startLine, endLine, silent) => {
      const lineText = (line: number): string =>
        state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
      const text = lineText(startLine);
      if (!text.startsWith("::")) return false;
      if (silent) return true;
      const render = stateOf(state.env);
      const problem = (what: string, todo: string): void => {
        render.block = [startLine, startLine + 1];
        report(render, "aanwijzing", text.trim(), what, todo);
      };
      state.line = startLine + 1;
      const leaf = LEAF.exec(text);
      if (leaf !== null) {
        const token = state.push("leaf_directive", "", 0);
        token.meta = { name: leaf[1] ?? "", argument: (leaf[2] ?? "").trim() };
        token.map = [startLine, startLine + 1];
        return true;
      }
      if (CLOSE.test(text)) {
        problem(
          "Deze regel sluit een kader dat niet open is.",
          "Verwijder de regel, of zet er een beginregel zoals :::let-op boven.",
        );
        return true;
      }
      const open = OPEN.exec(text);
      if (open === null) {
        problem(
          "Deze aanwijzing klopt niet.",
          "Schrijf :::naam[Titel] voor een kader, of ::naam[kenmerk] voor een tabel of download.",
        );
        return true;
      }
      const [, name = "", title] = open;
      if (!Object.hasOwn(containers, name))
        problem(`Onbekende aanwijzing ":::${name}".`, suggestion(name, Object.keys(containers)));
      // A line with less indent than the list item that holds the box is no longer in that item, nor in the box.
      const isInside = (line: number): boolean =>
        line < endLine && (state.isEmpty(line) || (state.sCount[line] ?? 0) >= state.blkIndent);
      let closing = startLine + 1;
      while (isInside(closing) && !CLOSE.test(lineText(closing))) {
        if (OPEN.test(lineText(closing))) {
          problem(
            "Dit kader sluit niet voordat het volgende begint.",
            'Zet een regel ":::" aan het eind; kaders passen niet in elkaar.',
          );
          break;
        }
        closing += 1;
      }
      if (!isInside(closing))
        problem("Dit kader wordt niet gesloten.", 'Zet een regel ":::" aan het eind van het kader.');
      const opening = state.push("container_open", "div", 1);
      opening.block = true;
      opening.meta = { name, title: title?.trim() ?? "" };
      opening.map = [startLine, closing];
      const { lineMax } = state;
      state.lineMax = closing;
      state.md.block.tokenize(state, startLine + 1, closing);
      state.lineMax = lineMax;
      state.push("container_close", "div", -1).meta = { name };
      state.line = isInside(closing) && CLOSE.test(lineText(closing)) ? closing + 1 : closing;
      return true;
    },
    { alt: ["paragraph", "blockquote", "list"] },
  );
  md.renderer.rules["container_open"] = (tokens, index) => {
    const { name, title } = containerOf(tokens[index]);
    const container = Object.hasOwn(containers, name) ? containers[name] : undefined;
    if (container === undefined) return "<div>";
    if (container.role === "steps")
      return `<div class="steps">${title === "" ? "" : `<p class="steps__title">${escapeHtml(title)}</p>`}`;
    const label = title === "" || name === "voorstel" || name === "aanvulling" ? container.label : title;
    const extra = label === title || title === "" ? "" : `<p class="callout__title">${escapeHtml(title)}</p>`;
    return `<div class="callout callout--${name}" role="note"><p class="callout__label">${escapeHtml(label)}</p>${extra}`;
  };
  md.renderer.rules["container_close"] = () => "</div>";
  md.renderer.rules["leaf_directive"] = (tokens, index, _options, env) => {
    const state = stateOf(env);
    const token = tokens[index];
    const { name, argument } = leafOf(token);
    state.block = token?.map ?? [0, 1];
    if (name !== "tabel" && name !== "download") {
      report(state, "aanwijzing", `::${name}`, `Onbekende aanwijzing "::${name}[…]".`, suggestion(name, leaves));
      return "";
    }
    if (!state.context.questionIds.has(argument)) {
      report(
        state,
        "cijfers",
        argument,
        `Onbekende vraag "${argument}".`,
        suggestion(argument, [...state.context.questionIds]),
      );
      return "";
    }
    if (name === "download") return state.context.download(argument).value;
    if (state.tables.includes(argument)) {
      report(
        state,
        "cijfers",
        argument,
        `De tabel "${argument}" staat al op deze pagina.`,
        "Verwijs in de tekst naar de eerste.",
      );
      return "";
    }
    state.tables.push(argument);
    return state.context.table(argument).value;
  };
}

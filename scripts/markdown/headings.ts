import type { MarkdownIt, Token } from "markdown-it";
import { escapeHtml } from "../lib/html.ts";
import { slugify } from "../lib/slugify.ts";
import { directiveOf, report, stateOf } from "./context.ts";

const RULE = "koppen";

/** Ids that layouts and components use on a page with Markdown; tests/unit/markdown/headings.test.ts looks for new ones. */
const TAKEN = new Set([
  "inhoud",
  "bronnen",
  "vervolg",
  "verwant",
  "kort-gezegd",
  "menu",
  "zoeken",
  "in-het-kort",
  "op-deze-pagina",
  "cijfers",
  "routes",
  "onderdelen",
  "nieuw",
  "instrumenten-bij-deze-rol",
  "onderdeel-navigatie",
  "alle-bestanden",
  "hulpmiddel",
  "in-woorden",
  "papier",
  "papier-voorbeelden",
  "papier-uitslag",
  "pijl",
  "schema-titel",
  "toets-jezelf",
  "voor-je-werkblad",
  "voorstel-van-de-redactie",
  "vragen-per-rol",
  "thema-en-rol",
  "vragen-kaders-stellen",
  "vragen-controleren",
  "vragen-volksvertegenwoordigen",
]);
const TAKEN_PATTERN =
  /^(bron-\d+|(menu|tabel|uitkomst|raadsvraag|voorbeeldgroep|voorbeeldfilter|filter|grafiek|vergelijk)-.+|zoek(-404|groep-[a-z]+|[a-z]+)|voorbeeld(filters|status))$/;

/** The words of an inline token, without markup. */
export function textOf(token: Pick<Token, "children"> | undefined): string {
  return (token?.children ?? [])
    .map((child) => {
      if (child.type === "text" || child.type === "code_inline") return child.content;
      if (child.type === "softbreak" || child.type === "hardbreak") return " ";
      return child.type === "inline_directive" && directiveOf(child).name === "begrip"
        ? directiveOf(child).content
        : "";
    })
    .join("");
}

/** Gives headings frozen ids and checks their order: no H1, no level skipped, no two with the same text. */
export default function headings(md: MarkdownIt): void {
  md.renderer.rules["heading_open"] = (tokens, index, _options, env) => {
    const state = stateOf(env);
    const token = tokens[index];
    const level = Number(token?.tag.slice(1));
    state.block = token?.map ?? [0, 1];
    const text = textOf(tokens[index + 1]).trim();
    const previous = state.headings.at(-1)?.level ?? 1;
    if (level === 1)
      report(
        state,
        RULE,
        "#",
        "De tekst heeft een eigen hoofdkop.",
        'Begin met "##"; de titel bovenaan is al de hoofdkop.',
      );
    else if (level > previous + 1)
      report(
        state,
        RULE,
        "#",
        `Deze kop slaat een niveau over (van ${previous} naar ${level}).`,
        `Gebruik "${"#".repeat(previous + 1)}".`,
      );
    if (text === "") report(state, RULE, "#", "Deze kop is leeg.", "Schrijf een kop, of haal de regel weg.");
    const slug = slugify(text);
    const isTaken = TAKEN.has(slug) || TAKEN_PATTERN.test(slug);
    const id = isTaken ? `over-${slug}` : slug === "" ? `kop-${state.headings.length + 1}` : slug;
    if (state.ids.has(id))
      report(state, RULE, text, `De kop "${text}" komt twee keer voor.`, "Geef elke kop een eigen tekst.");
    state.ids.add(id);
    state.headings.push({ id, text, level, line: state.block[0] + state.bodyLine });
    return `<h${level} id="${escapeHtml(id)}">`;
  };
}

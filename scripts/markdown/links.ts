import type { MarkdownIt, Token } from "markdown-it";
import { closest } from "../lib/did-you-mean.ts";
import { resolveFileLink } from "../lib/urls.ts";
import { locate, type RenderState, report, stateOf } from "./context.ts";
import { textOf } from "./headings.ts";

const RULE = "links";
const EXTERNAL = /^(https:\/\/[^/\s]|mailto:[^\s@]+@[^\s@]+$|tel:\+?[0-9-]+$)/;
/** A path in which nothing could be encoded; most links are one, and taking an address apart takes long. */
const PLAIN_PATH = /^[/.#\w-]*$/;
const VAGUE = /^(hier|klik hier|lees meer|link|deze link|meer|lees verder|deze pagina|website)$/i;

/** Turns a link as an editor wrote it into the URL of the published page; null (and a problem) when it leads nowhere. */
export function resolveHref(state: RenderState, href: string): string | null {
  const problem = (what: string, todo: string): null => {
    report(state, RULE, decode(href), what, todo);
    return null;
  };
  if (EXTERNAL.test(href)) return href;
  if (href.startsWith("#")) {
    state.links.push({ file: state.path, anchor: decode(href.slice(1)), ...locate(state, decode(href)) });
    return href;
  }
  if (/^http:/i.test(href))
    return problem(
      "Een link naar buiten begint met https://.",
      "Kijk of het adres ook met https:// werkt; bronnen horen in _data/bron/bronnen/.",
    );
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href) || href.includes("\\")) {
    return problem(
      "Dit soort link is niet toegestaan.",
      "Toegestaan: https://, mailto:, tel: en bestanden van het dossier.",
    );
  }
  const [path = "", anchor] = href.split("#");
  const file = resolveFileLink(state.path, decode(path));
  if (file !== null && state.context.assets.has(file)) return `/${file}`;
  const target = file === null ? undefined : state.context.pages.get(file);
  if (target === undefined) {
    const near = file === null ? null : closest(file, state.context.pages.keys());
    return problem(
      `De link naar "${decode(path)}" komt nergens uit.`,
      near === null ? "Schrijf het pad naar een .md-bestand, bijvoorbeeld /privacy/index.md." : `Bedoel je "/${near}"?`,
    );
  }
  const link = { file: file ?? "", anchor: anchor === undefined ? null : decode(anchor) };
  state.links.push({ ...link, ...locate(state, decode(href)) });
  return anchor === undefined ? target.url : `${target.url}#${anchor}`;
}

function decode(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** What stands between the start and the end of the link that opens at `open`. */
function insideLink(tokens: readonly Token[], open: number): Token[] {
  const inside: Token[] = [];
  for (let index = open + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.type === "link_close") break;
    inside.push(token);
  }
  return inside;
}

/** Resolves links and images, and refuses what may not be published. */
export default function links(md: MarkdownIt): void {
  // Every target reaches our own check; markdown-it would leave a refused link as bare text without a word.
  md.validateLink = () => true;
  const normalizeLink = md.normalizeLink.bind(md);
  md.normalizeLink = (href) => (PLAIN_PATH.test(href) ? href : normalizeLink(href));
  md.renderer.rules["link_open"] = (tokens, index, options, env, self) => {
    const state = stateOf(env);
    const token = tokens[index];
    const href = String(token?.attrGet("href") ?? "");
    const inside = insideLink(tokens, index);
    const label = textOf({ children: inside }).trim();
    if (label === "" && !inside.some((child) => child.type === "image" || child.type === "inline_directive")) {
      report(state, RULE, href, "Deze link heeft geen tekst.", "Schrijf tussen de blokhaken waar de link heen gaat.");
    } else if (VAGUE.test(label)) {
      report(
        state,
        RULE,
        label,
        `De linktekst "${label}" zegt niet waar de link heen gaat.`,
        "Noem de bestemming in de linktekst.",
      );
    }
    token?.attrSet("href", resolveHref(state, href) ?? "#");
    return self.renderToken(tokens, index, options);
  };
  md.renderer.rules["image"] = (tokens, index, options, env, self) => {
    const state = stateOf(env);
    const token = tokens[index];
    const source = String(token?.attrGet("src") ?? "");
    const alt = textOf(token).trim();
    if (alt === "")
      report(
        state,
        "afbeeldingen",
        source,
        "Deze afbeelding heeft geen beschrijving.",
        "Schrijf tussen de blokhaken wat er te zien is: ![Grafiek van …](bestand.png).",
      );
    const file = /^[a-z]+:|^\/\//i.test(source) ? null : resolveFileLink(state.path, decode(source));
    if (file === null || !state.context.assets.has(file)) {
      report(
        state,
        "afbeeldingen",
        source,
        `De afbeelding "${source}" bestaat niet in content.`,
        "Zet het bestand naast de pagina; afbeeldingen van andere sites mogen niet.",
      );
    }
    token?.attrSet("src", `/${file ?? ""}`);
    token?.attrSet("alt", alt);
    token?.attrSet("loading", "lazy");
    return self.renderToken(tokens, index, options);
  };
}

/** Where a page could hold what it may not. Only the tags around these places are read; the rest of a page cannot matter. */
const SUSPECT =
  /<(?:script|style)\b|[\s"'/](?:style|srcset|on[a-z]+)\s*=|javascript\s*:|=\s*["']?\s*(?:https?:)?\/\//gi;
const TAG = /<([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)/iy;
const ATTRIBUTE = /([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const ELSEWHERE = /(?:^|,)\s*(?:https?:)?\/\//i;
/** Attributes whose address a browser fetches, or sends a form to. */
const FETCHED = new Set(["src", "srcset", "poster", "data", "action", "formaction"]);

type Attributes = ReadonlyMap<string, string>;

/** Does a browser follow this `href` by itself? A link waits for its reader, and a canonical address is only a name. */
function isFetchedLink(name: string, attributes: Attributes): boolean {
  return !["a", "area"].includes(name) && !(name === "link" && attributes.get("rel") === "canonical");
}

function wrongInTag(name: string, attributes: Attributes): string[] {
  const wrong: string[] = [];
  if (name === "script" && !attributes.has("src") && attributes.get("type") !== "application/ld+json")
    wrong.push("an inline script");
  if (name === "style") wrong.push("an inline style sheet");
  for (const [attribute, value] of attributes) {
    if (attribute === "style") wrong.push("a style attribute");
    if (attribute.startsWith("on")) wrong.push("an inline event handler");
    if (/^[\s\u0000-\u001F]*javascript\s*:/i.test(value)) wrong.push("a javascript: address");
    const isFetched =
      FETCHED.has(attribute) || (/^(?:xlink:)?href$/.test(attribute) && isFetchedLink(name, attributes));
    if (isFetched && ELSEWHERE.test(value)) wrong.push("a request to another site");
  }
  return wrong;
}

/** What a page holds that a strict policy would block: inline script or style, `javascript:`, requests to other sites. */
export function wrongInHtml(html: string): Set<string> {
  const wrong = new Set<string>();
  let last = -1;
  for (const { index } of html.matchAll(SUSPECT)) {
    const open = html.lastIndexOf("<", index);
    if (open === last) continue;
    TAG.lastIndex = last = open;
    const [, name = "", rest = ""] = (open < 0 ? null : TAG.exec(html)) ?? [];
    const attributes = [...rest.matchAll(ATTRIBUTE)].map(
      ([, attribute = "", double, single, bare]) => [attribute.toLowerCase(), double ?? single ?? bare ?? ""] as const,
    );
    for (const what of wrongInTag(name.toLowerCase(), new Map(attributes))) wrong.add(what);
  }
  return wrong;
}

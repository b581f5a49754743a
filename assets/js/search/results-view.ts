import { excerptParts } from "./excerpt.ts";
import type { PagefindPage } from "./pagefind.ts";

/** Sections shown under one result. */
const MAX_SECTIONS = 3;

/** Makes an element with text or elements in it; never HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  content: string | readonly Node[],
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  if (typeof content === "string") node.textContent = content;
  else node.append(...content);
  return node;
}

function excerpt(html: string): HTMLParagraphElement {
  const parts = excerptParts(html).map((part) =>
    part.isHit ? element("mark", part.text) : document.createTextNode(part.text),
  );
  return element("p", parts);
}

/** Headings that every page has; they tell a reader nothing about this one. */
const COMMON_SECTIONS = /#(kort-gezegd|vervolg|in-het-kort|inhoud)$/;

function sections(page: PagefindPage): HTMLUListElement | null {
  const found = page.sub_results.filter((section) => section.url.includes("#") && !COMMON_SECTIONS.test(section.url));
  if (found.length === 0) return null;
  return element(
    "ul",
    found.slice(0, MAX_SECTIONS).map((section) => element("li", [element("a", section.title, { href: section.url })])),
  );
}

/** One result: title, part of the dossier, excerpt with the words found, sections. */
export function resultItem(page: PagefindPage): HTMLLIElement {
  const part = page.filters["onderdeel"]?.[0];
  const kind = page.filters["soort"]?.[0];
  const parts: Node[] = [element("h2", [element("a", page.meta["title"] ?? page.url, { href: page.url })])];
  if (part !== undefined)
    parts.push(element("p", kind === undefined ? part : `${part} · ${kind}`, { class: "search-results__part" }));
  parts.push(excerpt(page.excerpt));
  const list = sections(page);
  if (list !== null) parts.push(list);
  return element("li", parts);
}
